package cotejo.serving.document;

import cotejo.casework.Stacks.Standings;
import cotejo.core.claim.Claim;
import cotejo.core.claim.Derivation;
import cotejo.core.claim.Figure;
import cotejo.core.claim.Mood;
import cotejo.core.claim.Step;
import cotejo.core.collate.Line;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Facet;
import cotejo.core.scope.Name;
import cotejo.core.scope.Scope;
import cotejo.core.source.Document;
import cotejo.core.source.Places;
import cotejo.core.source.Scanned;
import cotejo.core.source.Span;
import cotejo.core.source.Table;
import cotejo.core.source.Words;
import cotejo.core.when.When;
import cotejo.serving.line.Stands;
import cotejo.serving.page.Holdings;
import cotejo.serving.page.LineName;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Visible;
import cotejo.serving.wording.Wording;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What was read of one figure, and where each part came from.
///
/// @param said its exact words
/// @param notice something a reader must know first: a comment, a rejection; empty for nothing
/// @param path from the page to the root
/// @param rules how it was worked out, outermost first
/// @param near whether only figures of about the same time were compared
/// @param line the ledger's line it stands in; null for none
public record Panel(
        String said,
        String number,
        String notice,
        String hard,
        String soft,
        List<Fact> facts,
        List<PathStep> path,
        List<Rule> rules,
        @Nullable LineName line,
        List<Stands.Group> relations,
        boolean near,
        String json) {
    private static final int DEEPEST = 8;
    private static final int MOST_RULES = 120;

    /// @param note where it came from; empty where nothing is to say
    /// @param id the vocabulary's id; empty for none
    public record Fact(String term, String value, String note, String id) {}

    /// @param how "reported", "page": the relation that brings these voices in
    public record PathStep(String voices, String how, boolean root) {}

    /// @param depth 0 for the outermost, at most [#DEEPEST]
    public record Rule(int depth, String words, String id) {}

    /// @param document that the figure stands in
    static Panel of(
            Claim claim,
            Document document,
            boolean rejected,
            Standings relations,
            @Nullable Line line,
            Holdings holdings,
            Visit visit) {
        Wording words = visit.words();
        Figure figure = claim.figure();
        return new Panel(
                Visible.onOneLine(figure.words().said()),
                words.quantity(figure),
                notice(figure, document, rejected, words),
                words.interval(figure.quantity().hard(), figure.counted()),
                words.interval(figure.quantity().soft(), figure.counted()),
                facts(figure, document, words),
                path(claim, holdings, words),
                rules(claim.derivation()),
                line == null ? null : LineName.of(line, visit),
                Stands.groups(relations.related(), line, holdings, visit),
                !relations.whole(),
                visit.to("/figure/" + Visit.part(claim.id().id()) + ".json"));
    }

    private static String notice(Figure figure, Document document, boolean rejected, Wording words) {
        if (rejected) {
            return words.say("panel.rejected");
        }
        if (!figure.evidence()) {
            return words.say("panel.notEvidence", words.word("passage", figure.passage()));
        }
        return scanned(figure, document)
                .filter(Scanned.Read::doubtful)
                .map(read -> words.say("panel.doubtful", words.number(read.confidence())))
                .orElse("");
    }

    private static Optional<Scanned.Read> scanned(Figure figure, Document document) {
        return Optional.ofNullable(document.scanned())
                .flatMap(scanned -> scanned.read(figure.words().span()));
    }

    private static Fact stands(Figure figure, Document document, Wording words) {
        List<String> notes = new ArrayList<>();
        String place = place(figure, document, words);
        if (!place.isEmpty()) {
            notes.add(place);
        }
        scanned(figure, document)
                .ifPresent(read -> notes.add(words.say("fact.scanned", words.number(read.confidence()))));
        return new Fact(
                words.say("fact.stands"), words.word("passage", figure.passage()), String.join(" · ", notes), "");
    }

    private static List<Fact> facts(Figure figure, Document document, Wording words) {
        List<Fact> facts = new ArrayList<>();
        Counted counted = figure.counted();
        Scope scope = figure.scope();
        String condition = scope.condition();
        facts.add(new Fact(
                words.say("fact.measure"),
                words.measure(counted.measure())
                        + (condition == null ? "" : ", " + words.condition(counted.measure(), condition)),
                counted.trigger() == null ? "" : words.say("fact.trigger", said(counted.trigger())),
                ""));
        facts.add(new Fact(words.say("fact.counts"), counts(counted, words), kind(counted, words), ""));
        facts.add(name(words.say("fact.who"), scope.who(), words));
        facts.add(name(words.say("fact.where"), scope.where(), words));
        facts.add(when(scope, words));
        facts.add(mood(figure, words));
        facts.add(stands(figure, document, words));
        return List.copyOf(facts);
    }

    /// Where the source has it: on which page, in which cell.
    private static String place(Figure figure, Document document, Wording words) {
        Places places = document.places();
        Span span = figure.words().span();
        List<String> parts = new ArrayList<>();
        int page = places.page(span);
        if (page > 0) {
            parts.add(words.say("place.page", page));
        }
        Table table = places.table(span);
        Table.Cell cell = table == null ? null : table.at(span);
        if (table != null && cell != null) {
            parts.add(
                    table.sheet()
                            ? words.say("place.sheet", Visible.onOneLine(table.called(cell)))
                            : words.say("place.cell", cell.row() + 1, cell.column() + 1));
        }
        int line = parts.isEmpty() ? document.line(span) : 0;
        if (line > 0) {
            parts.add(words.say("place.line", words.number(line)));
        }
        return String.join(" · ", parts);
    }

    private static String counts(Counted counted, Wording words) {
        if (counted.counted() != null) {
            return "“" + said(counted.counted()) + "”";
        }
        return counted.unit() == null ? words.say("notKnown") : Visible.onOneLine(counted.unit());
    }

    private static String kind(Counted counted, Wording words) {
        List<String> parts = new ArrayList<>();
        parts.add(words.word("kind", counted.kind()));
        if (counted.countOf() != Counted.CountOf.NONE) {
            parts.add(words.word("countOf", counted.countOf()));
        }
        if (counted.unit() != null) {
            parts.add(words.say("fact.unit", Visible.onOneLine(counted.unit())));
        }
        if (counted.timeKind() != Counted.TimeKind.UNKNOWN) {
            parts.add(words.word("timeKind", counted.timeKind()));
        }
        if (counted.per() != null) {
            parts.add(words.say("fact.per", Visible.onOneLine(counted.per())));
        }
        if (counted.change() != Counted.Change.NONE) {
            parts.add(words.word("change", counted.change()));
        }
        if (counted.kind() == Counted.Kind.MONEY) {
            parts.add(words.word("stage", counted.stage()));
        }
        return String.join(" · ", parts);
    }

    private static Fact name(String term, @Nullable Facet<Name> facet, Wording words) {
        if (facet == null) {
            return new Fact(term, words.say("notStated"), "", "");
        }
        String said = facet.value().said();
        String shown = words.name(facet.value());
        String ground = words.word("ground", facet.ground());
        String id = facet.value().id();
        return new Fact(
                term,
                shown,
                said == null || shown.equals(Visible.onOneLine(said))
                        ? ground
                        : "“" + Visible.onOneLine(said) + "” · " + ground,
                id == null ? "" : id);
    }

    private static Fact when(Scope scope, Wording words) {
        String term = words.say("fact.when");
        Facet<When> facet = scope.when();
        if (facet == null) {
            return new Fact(term, words.say("notStated"), "", "");
        }
        When when = facet.value();
        List<String> notes = new ArrayList<>();
        if (scope.whenSaid() != null) {
            notes.add("“" + Visible.onOneLine(scope.whenSaid()) + "”");
        }
        notes.add(words.word("ground", facet.ground()));
        notes.add(words.say("fact.ends", words.ground(when.from()), words.ground(when.to())));
        String shown = words.when(when);
        String others = when.readings().stream()
                .map(words::period)
                .filter(reading -> !reading.equals(shown))
                .distinct()
                .collect(Collectors.joining("; "));
        if (!others.isEmpty()) {
            notes.add(words.say("fact.readings", others));
        }
        return new Fact(term, shown, String.join(" · ", notes), "");
    }

    private static Fact mood(Figure figure, Wording words) {
        String note =
                figure.conduct() == Mood.STATED ? "" : words.say("mood.conduct", words.word("mood", figure.conduct()));
        return new Fact(words.say("fact.mood"), words.word("mood", figure.mood()), note, "");
    }

    private static List<PathStep> path(Claim claim, Holdings holdings, Wording words) {
        List<PathStep> path = new ArrayList<>();
        List<Step> steps = claim.attribution().steps();
        String outlet = claim.outlet();
        String page = outlet != null ? Visible.onOneLine(outlet) : holdings.document(claim.source(), null, null, words);
        path.add(new PathStep(page, words.say("path.page"), steps.isEmpty()));
        var root = claim.attribution().root();
        for (Step step : steps) {
            String voices = step.voices().stream()
                    .map(voice -> words.name(voice.name()) + said(voice.name(), words))
                    .collect(Collectors.joining(" " + words.say("and") + " "));
            path.add(new PathStep(
                    voices, words.word("step", step.relation()), step.voices().equals(root)));
        }
        return List.copyOf(path);
    }

    /// The words used for a voice, where the vocabulary calls it otherwise.
    private static String said(Name name, Wording words) {
        String said = Visible.onOneLine(name.said());
        String shown = words.name(name).toLowerCase(Locale.ROOT);
        return said.isEmpty() || said.toLowerCase(Locale.ROOT).endsWith(shown) ? "" : " (“" + said + "”)";
    }

    private static String said(Words words) {
        return Visible.onOneLine(words.said());
    }

    /// The tree as a list with depths, walked without recursion: its depth comes from a document.
    private static List<Rule> rules(Derivation derivation) {
        record Open(Derivation rule, int depth) {}
        List<Rule> rules = new ArrayList<>();
        ArrayDeque<Open> open = new ArrayDeque<>();
        open.push(new Open(derivation, 0));
        while (!open.isEmpty() && rules.size() < MOST_RULES) {
            Open next = open.pop();
            rules.add(new Rule(
                    Math.min(next.depth(), DEEPEST),
                    Visible.onOneLine(next.rule().detail()),
                    Visible.onOneLine(next.rule().rule())));
            for (Derivation part : next.rule().from().reversed()) {
                open.push(new Open(part, next.depth() + 1));
            }
        }
        return List.copyOf(rules);
    }
}
