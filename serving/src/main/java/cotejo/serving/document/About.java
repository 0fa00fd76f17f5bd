package cotejo.serving.document;

import cotejo.casework.Held;
import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.Scanned;
import cotejo.serving.document.Panel.Fact;
import cotejo.serving.wording.Visible;
import cotejo.serving.wording.Wording;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is known of a document beside its words, and by whom.
final class About {
    private About() {}

    static List<Fact> facts(Held held, Document document, Wording words) {
        Description known = held.description();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("about.published", known.published(), words::date, words));
        facts.add(fact("about.outlet", known.outlet(), Visible::onOneLine, words));
        facts.add(fact("about.language", known.language(), words::language, words));
        facts.add(fact("about.country", known.country(), Visible::onOneLine, words));
        if (known.author() != null) {
            facts.add(fact("about.author", known.author(), Visible::onOneLine, words));
        }
        if (document.scanned() != null) {
            facts.add(transcript(document.scanned(), words));
        }
        // Shown, not linked: what an address leads to is the document's business.
        if (known.url() != null) {
            facts.add(fact("about.url", known.url(), Visible::onOneLine, words));
        }
        facts.add(new Fact(words.say("about.file"), Visible.onOneLine(held.path()), "", ""));
        facts.add(new Fact(
                words.say("about.source"),
                "",
                words.say("about.source.note"),
                held.source().sha256()));
        return List.copyOf(facts);
    }

    private static Fact transcript(Scanned scanned, Wording words) {
        IntSummaryStatistics sure =
                scanned.pages().stream().mapToInt(Scanned.Page::confidence).summaryStatistics();
        String pages = words.count("about.scanned.pages", sure.getCount()) + " · "
                + words.say("about.scanned.confidence", words.number(sure.getMin()), words.number(sure.getMax()));
        String languages = scanned.languages().stream().map(words::language).collect(Collectors.joining(", "));
        return new Fact(
                words.say("about.scanned"),
                words.say("about.scanned.by", Visible.onOneLine(scanned.tool()), languages),
                pages + " · "
                        + words.count("about.scanned.doubts", scanned.doubts().size()),
                "");
    }

    private static <T> Fact fact(String term, @Nullable Described<T> known, Function<T, String> print, Wording words) {
        return known == null
                ? new Fact(words.say(term), words.say("notKnown"), "", "")
                : new Fact(words.say(term), print.apply(known.value()), words.word("basis", known.basis()), "");
    }
}
