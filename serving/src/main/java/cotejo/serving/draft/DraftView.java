package cotejo.serving.draft;

import cotejo.casework.verify.Entry;
import cotejo.casework.verify.Verification;
import cotejo.core.claim.Claim;
import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.SourceId;
import cotejo.core.source.Span;
import cotejo.core.verify.Evidence;
import cotejo.core.verify.Verdict;
import cotejo.serving.wording.Visible;
import cotejo.serving.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// @param language of the draft, for its text; empty where not known
/// @param notices what a reader must know of how it was read
/// @param tallies how many figures of each verdict, those there are
public record DraftView(
        String caseName,
        String language,
        String about,
        List<String> notices,
        List<Tally> tallies,
        List<Block> blocks,
        List<Item> items) {
    /// Documents listed on one side of a figure: what everybody repeats has more than a page can hold.
    private static final int MOST_EVIDENCE = 12;
    private static final int HASH_SHOWN = 12;

    public record Tally(String style, String sign, String text) {}

    /// @param kind as the style sheet calls it
    public record Block(String kind, List<Run> runs) {}

    /// @param item the number of the figure it is the words of; 0 for plain text
    public record Run(String text, int item, String style, String sign, String label) {}

    /// @param more documents beyond those listed
    public record Item(
            int number,
            String style,
            String sign,
            String verdict,
            String said,
            String text,
            List<Witness> agreeing,
            List<Witness> against,
            int more) {}

    /// A document, with each wording of the figure in it once.
    ///
    /// @param sha the beginning of its SHA-256
    public record Witness(List<Quoted> quoted, String from, String sha) {}

    /// @param mood what must travel with the number; empty for nothing
    /// @param href to the words; empty where they cannot be opened from here
    public record Quoted(String said, String mood, String href) {}

    /// @param href of a figure of the case; empty where it cannot be opened from here
    static DraftView of(
            Verification verification,
            List<Entry> entries,
            String caseName,
            Wording words,
            Function<Claim, String> href) {
        Document document = verification.document();
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            items.add(item(i + 1, entries.get(i), words, href));
        }
        return new DraftView(
                Visible.onOneLine(caseName),
                verification.reading() == null ? "" : verification.reading().language(),
                about(document, verification, words),
                notices(verification, words),
                tallies(entries, words),
                document == null ? List.of() : blocks(document, entries, items),
                List.copyOf(items));
    }

    private static String about(@Nullable Document document, Verification verification, Wording words) {
        if (document == null || document.description().publishedDate() == null) {
            return "";
        }
        String date = words.date(document.description().publishedDate());
        return words.say(verification.readAsOfToday() ? "draft.readAsOf" : "draft.dated", date);
    }

    private static List<String> notices(Verification verification, Wording words) {
        List<String> notices = new ArrayList<>();
        if (!verification.reason().isEmpty()) {
            notices.add(Visible.onOneLine(verification.reason()));
        }
        if (verification.narrowed()) {
            notices.add(words.say("draft.narrowed"));
        }
        if (verification.alreadyHeld()) {
            notices.add(words.say("draft.alreadyHeld"));
        }
        if (verification.figures().isEmpty()) {
            notices.add(words.say("draft.noFigures"));
        }
        return List.copyOf(notices);
    }

    private static List<Tally> tallies(List<Entry> entries, Wording words) {
        List<Tally> tallies = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            long count =
                    entries.stream().filter(entry -> entry.verdict() == verdict).count();
            if (count > 0) {
                tallies.add(new Tally(
                        style(verdict),
                        sign(verdict),
                        words.say("draft.tally", words.number(count), words.word("draft.verdict", verdict))));
            }
        }
        return List.copyOf(tallies);
    }

    private static Item item(int number, Entry entry, Wording words, Function<Claim, String> href) {
        List<Witness> agreeing = witnesses(entry.agreeing(), words, href);
        List<Witness> against = witnesses(entry.against(), words, href);
        return new Item(
                number,
                style(entry.verdict()),
                sign(entry.verdict()),
                words.word("draft.verdict", entry.verdict()),
                Visible.onOneLine(entry.said().said()),
                Visible.onOneLine(entry.text()),
                agreeing.stream().limit(MOST_EVIDENCE).toList(),
                against.stream().limit(MOST_EVIDENCE).toList(),
                Math.max(0, agreeing.size() - MOST_EVIDENCE) + Math.max(0, against.size() - MOST_EVIDENCE));
    }

    /// One a document, in the order of the evidence.
    private static List<Witness> witnesses(List<Evidence> evidence, Wording words, Function<Claim, String> href) {
        Map<SourceId, List<Claim>> documents = new LinkedHashMap<>();
        evidence.forEach(each -> documents
                .computeIfAbsent(each.claim().source(), source -> new ArrayList<>())
                .add(each.claim()));
        return documents.values().stream()
                .map(claims -> witness(claims, words, href))
                .toList();
    }

    private static Witness witness(List<Claim> claims, Wording words, Function<Claim, String> href) {
        Claim first = claims.getFirst();
        Map<String, Quoted> quoted = new LinkedHashMap<>();
        for (Claim claim : claims) {
            String said = Visible.onOneLine(claim.figure().words().said());
            quoted.putIfAbsent(
                    said.toLowerCase(Locale.ROOT), new Quoted(said, words.mood(claim.figure()), href.apply(claim)));
        }
        String outlet = first.outlet() == null ? words.say("draft.noOutlet") : Visible.onOneLine(first.outlet());
        String date = first.published() == null ? words.say("date.unknown") : words.date(first.published());
        return new Witness(
                List.copyOf(quoted.values()),
                outlet + ", " + date,
                first.source().sha256().substring(0, HASH_SHOWN));
    }

    /// The draft's text, passage by passage, cut at every figure. Where two figures share words the first is marked;
    /// the list has both.
    private static List<Block> blocks(Document document, List<Entry> entries, List<Item> items) {
        List<Block> blocks = new ArrayList<>();
        int next = 0;
        for (Passage passage : document.passages()) {
            List<Run> runs = new ArrayList<>();
            int at = passage.span().start();
            while (next < entries.size()
                    && entries.get(next).said().span().start() < passage.span().end()) {
                Span span = entries.get(next).said().span();
                if (span.start() >= at && span.end() <= passage.span().end() && span.length() > 0) {
                    plain(document, at, span.start(), runs);
                    Item item = items.get(next);
                    runs.add(new Run(
                            Visible.of(document.text().slice(span)),
                            item.number(),
                            item.style(),
                            item.sign(),
                            item.verdict()));
                    at = span.end();
                }
                next++;
            }
            plain(document, at, passage.span().end(), runs);
            blocks.add(new Block(passage.kind().word(), List.copyOf(runs)));
        }
        return List.copyOf(blocks);
    }

    private static void plain(Document document, int from, int to, List<Run> runs) {
        if (from < to) {
            runs.add(new Run(Visible.of(document.text().slice(from, to)), 0, "", "", ""));
        }
    }

    private static String style(Verdict verdict) {
        return verdict.word().replace('_', '-');
    }

    /// Told without colour.
    private static String sign(Verdict verdict) {
        return switch (verdict) {
            case FOUND -> "=";
            case DIFFERS -> "≠";
            case DISPUTED -> "±";
            case NOT_FOUND -> "?";
        };
    }
}
