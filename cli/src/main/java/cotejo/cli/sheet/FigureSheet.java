package cotejo.cli.sheet;

import cotejo.casework.Decided;
import cotejo.casework.Held;
import cotejo.cli.terminal.Style;
import cotejo.cli.terminal.Table;
import cotejo.core.claim.Claim;
import cotejo.core.claim.Derivation;
import cotejo.core.claim.Figure;
import cotejo.core.claim.Voice;
import cotejo.core.quantity.Interval;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Facet;
import cotejo.core.scope.Ground;
import cotejo.core.scope.Name;
import cotejo.core.scope.Scope;
import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.Scanned;
import cotejo.core.source.Span;
import cotejo.core.when.Period;
import cotejo.core.when.When;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One figure: its words in place, what was read in them and on which ground, who says so, and by which rules.
public final class FigureSheet {
    /// Code points of the text shown on each side of the words.
    private static final int AROUND = 160;

    /// Code points of the words themselves that are shown.
    private static final int LONGEST_WORDS = 400;

    private final Scopes scopes;

    public FigureSheet(Scopes scopes) {
        this.scopes = scopes;
    }

    /// What stands around the words, the words themselves in marks.
    public static String inPlace(Document document, Span words) {
        Passage passage = document.passageAt(words.start());
        Span room = passage == null ? new Span(0, document.text().length()) : passage.span();
        int from = Math.max(room.start(), words.start() - AROUND);
        int to = Math.min(room.end(), words.end() + AROUND);
        String before = document.text().slice(from, words.start());
        String after = document.text().slice(words.end(), Math.max(to, words.end()));
        int shown = Math.min(words.end(), words.start() + LONGEST_WORDS);
        String quoted = document.text().slice(words.start(), shown) + (shown < words.end() ? "…" : "");
        return (from > room.start() ? "…" : "") + before + "⟦" + quoted + "⟧" + after + (to < room.end() ? "…" : "");
    }

    /// @param document that it stands in; null where that is not at hand
    public Table of(Claim claim, @Nullable Held held, @Nullable Document document, List<Decided> decisions) {
        Figure figure = claim.figure();
        Pairs pairs = new Pairs();
        pairs.add("figure", claim.id().id());
        pairs.add("document", document(claim, held));
        pairs.add("place", place(figure, document), figure.evidence() ? Style.PLAIN : Style.CARE);
        scanned(pairs, figure, document);
        pairs.add("says", Amounts.said(figure), Style.STRONG);
        pairs.add("allows", intervals(figure));
        counted(pairs, figure);
        scope(pairs, figure.scope(), figure.counted().measure());
        pairs.add("mood", figure.mood().word() + conduct(figure));
        pairs.add("says so", "the page → " + scopes.chain(claim.attribution()));
        pairs.add("root", root(claim));
        rules(pairs, claim.derivation());
        for (Decided decided : decisions) {
            if (decided.decision().speaksOf(claim.id())) {
                pairs.add(
                        "decided",
                        new DecisionsTable(
                                        source -> held != null && held.source().equals(source) ? held.path() : "")
                                .sentence(decided),
                        Style.CARE);
            }
        }
        return pairs.table();
    }

    private static String document(Claim claim, @Nullable Held held) {
        String name = held == null ? claim.source().sha256() : held.path();
        String outlet = claim.outlet() == null ? "outlet not known" : claim.outlet();
        String date = claim.published() == null ? "date not known" : Scopes.date(claim.published());
        return name + " · " + outlet + " · " + date;
    }

    /// How the words came to be read, where a machine read them on a picture.
    private static void scanned(Pairs pairs, Figure figure, @Nullable Document document) {
        Scanned scanned = document == null ? null : document.scanned();
        if (scanned != null) {
            scanned.read(figure.words().span())
                    .ifPresent(read -> pairs.add(
                            "transcript",
                            "read by OCR (" + scanned.tool() + "), confidence " + read.confidence()
                                    + (read.doubtful() ? ": it was not sure, compare the page" : " on its page"),
                            read.doubtful() ? Style.CARE : Style.PLAIN));
        }
    }

    private static String place(Figure figure, @Nullable Document document) {
        Span span = figure.words().span();
        String called = document == null ? "" : document.called(span);
        return (called.isEmpty() ? "" : called + ", ")
                + FiguresTable.passage(figure.passage()) + ", characters " + span.start() + "–" + span.end()
                + (figure.evidence() ? "" : ": no evidence, counted for nothing");
    }

    private static String intervals(Figure figure) {
        Interval hard = figure.quantity().hard();
        Interval soft = figure.quantity().soft();
        String words = Amounts.interval(hard);
        return hard.equals(soft) ? words : words + "; usually meant: " + Amounts.interval(soft);
    }

    private void counted(Pairs pairs, Figure figure) {
        Counted counted = figure.counted();
        String unit = counted.unit() == null ? "unit not known" : counted.unit();
        String kind = word(counted.kind())
                + (counted.countOf() == Counted.CountOf.NONE ? "" : " of " + word(counted.countOf()))
                + (counted.timeKind() == Counted.TimeKind.UNKNOWN ? "" : ", " + word(counted.timeKind()))
                + (counted.per() == null ? "" : " per " + counted.per())
                + switch (counted.change()) {
                    case UP -> ", a rise";
                    case DOWN -> ", a fall";
                    case COURSE -> ", from where to where";
                    case NONE -> "";
                };
        pairs.add(
                "counts",
                (counted.counted() == null ? "" : "“" + counted.counted().said() + "” · ") + unit + " · " + kind);
        pairs.add(
                "measure",
                scopes.measure(counted.measure())
                        + (counted.trigger() == null
                                ? ""
                                : " (from “" + counted.trigger().said() + "”)"));
        if (counted.kind() == Counted.Kind.MONEY) {
            pairs.add("stage", word(counted.stage()));
        }
    }

    private void scope(Pairs pairs, Scope scope, @Nullable String measure) {
        pairs.add("of whom", name(scope.who()));
        pairs.add("where", name(scope.where()));
        Facet<When> when = scope.when();
        String said = scope.whenSaid() == null ? "" : "“" + scope.whenSaid() + "”";
        if (when != null) {
            pairs.add(
                    "when",
                    (said.isEmpty() ? "" : said + ": ")
                            + Scopes.when(when.value())
                            + ends(when.value())
                            + ground(when.ground()));
            List<Period> readings = when.value().readings();
            if (readings.size() > 1) {
                pairs.add(
                        "or read as",
                        readings.stream().skip(1).map(Period::toString).collect(Collectors.joining(" · ")));
            }
        } else {
            pairs.add("when", said.isEmpty() ? "not stated" : said);
        }
        if (scope.condition() != null) {
            pairs.add("condition", scopes.condition(measure, scope.condition()));
        }
    }

    private String name(@Nullable Facet<Name> facet) {
        if (facet == null) {
            return "not stated";
        }
        Name name = facet.value();
        String id = name.id() == null ? "" : " [" + name.id() + "]";
        return (name.said() == null ? scopes.name(name) : name.said()) + id + ground(facet.ground());
    }

    private static String ends(When when) {
        String from = when.from().word();
        String to = when.to().word();
        return from.equals(to) ? " (" + from + ")" : " (from " + from + ", to " + to + ")";
    }

    private static String ground(Ground ground) {
        return switch (ground) {
            case CLAUSE -> "";
            case SENTENCE -> " · from its sentence";
            case TOPIC -> " · from what the text was speaking of";
            case HEADLINE -> " · from the headline or lead";
            case IMPLIED -> " · implied";
            case DOCUMENT -> " · from the document";
            case DECISION -> " · decided by a person";
        };
    }

    private static String conduct(Figure figure) {
        return figure.conduct() == figure.mood()
                ? ""
                : " (the conduct counted: " + figure.conduct().word() + ")";
    }

    private static String root(Claim claim) {
        String root = Scopes.root(claim.attribution());
        if (root.isEmpty()) {
            return "none named: the text speaks in its own voice";
        }
        boolean unnamed = claim.attribution().root().stream().noneMatch(Voice::named);
        return unnamed ? root + " (not named: never the same across documents)" : root;
    }

    /// The tree of rules, each with what it found, without recursion.
    private static void rules(Pairs pairs, Derivation derivation) {
        record Node(Derivation rule, int depth) {}
        Deque<Node> open = new ArrayDeque<>();
        open.push(new Node(derivation, 0));
        boolean first = true;
        while (!open.isEmpty()) {
            Node node = open.pop();
            String detail = node.rule().detail();
            String words = detail.isEmpty()
                    ? node.rule().rule()
                    : detail + "  [" + node.rule().rule() + "]";
            if (first) {
                pairs.add("rules", words);
                first = false;
            } else {
                pairs.under(words, Math.min(2 * node.depth(), 12));
            }
            node.rule().from().reversed().forEach(part -> open.push(new Node(part, node.depth() + 1)));
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
