package cotejo.serving.decision;

import cotejo.casework.Decided;
import cotejo.casework.Decided.Standing;
import cotejo.casework.MappingWords;
import cotejo.core.decision.DecidedFacet;
import cotejo.core.decision.Decision;
import cotejo.core.decision.LineMark;
import cotejo.core.decision.Marked;
import cotejo.core.decision.Two;
import cotejo.core.scope.Name;
import cotejo.core.source.Mapping;
import cotejo.core.source.SourceId;
import cotejo.serving.page.Tag;
import cotejo.serving.page.Tag.Tone;
import cotejo.serving.page.Turning;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Visible;
import cotejo.serving.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A part of the log of decisions.
///
/// @param all how many there are
/// @param ways to see those that stand so alone
/// @param broken what is broken in their chain; empty where it holds
/// @param turning null where one page holds all
public record DecisionsView(
        int all,
        List<Entry> entries,
        List<Way> ways,
        String broken,
        @Nullable Turning turning) {
    static final int ON_A_PAGE = 50;

    public record Way(String label, String href, boolean current) {}

    /// @param whole the hash by which it can be taken back; empty where it cannot, or need not
    /// @param judged the words judged, or the documents; empty for what judges none
    /// @param what the facet and value, the note, or what else is said
    public record Entry(
            long number,
            String hash,
            String at,
            String author,
            String kind,
            List<Judged> judged,
            String what,
            String reason,
            Tag standing,
            String why,
            String whole) {}

    /// @param quote words of a document; empty for the document as a whole
    /// @param name the document, where there are no words
    public record Judged(String quote, String name, String href) {}

    /// @param total how many there are of those asked for
    static DecisionsView of(List<Decided> decisions, int all, int total, int page, String broken, Visit visit) {
        Wording words = visit.words();
        String asked = visit.choice("standing");
        List<Way> ways = new ArrayList<>();
        ways.add(new Way(words.say("filter.all"), visit.to("/decisions"), asked.isEmpty()));
        for (Standing standing : Standing.values()) {
            ways.add(new Way(
                    standing(standing, words).text(),
                    visit.to("/decisions", "standing", standing.word()),
                    standing.word().equals(asked)));
        }
        return new DecisionsView(
                all,
                entries(decisions, visit),
                List.copyOf(ways),
                Visible.onOneLine(broken),
                Turning.of(
                        total,
                        ON_A_PAGE,
                        page,
                        other -> visit.to(
                                "/decisions", "standing", asked, "page", other == 1 ? "" : Integer.toString(other)),
                        words));
    }

    public static List<Entry> entries(List<Decided> decisions, Visit visit) {
        return decisions.stream().map(decided -> entry(decided, visit)).toList();
    }

    private static Entry entry(Decided decided, Visit visit) {
        Wording words = visit.words();
        return new Entry(
                decided.number(),
                brief(decided.hash()),
                words.moment(decided.at()),
                Visible.onOneLine(decided.author()),
                kind(decided.decision(), words),
                judged(decided, visit),
                Visible.onOneLine(what(decided.decision(), words)),
                Visible.onOneLine(decided.reason()),
                standing(decided.standing(), words),
                Visible.onOneLine(decided.why()),
                retractable(decided, visit) ? decided.hash() : "");
    }

    private static boolean retractable(Decided decided, Visit visit) {
        if (!visit.desk().reviews() || !Hand.of(visit, visit.desk().author()).mayTakeBack(decided.author())) {
            return false;
        }
        return switch (decided.standing()) {
            case IN_FORCE, STALE, ORPHANED, OVERRIDDEN -> !(decided.decision() instanceof Decision.Withdraw);
            case RETRACTED, UNKNOWN_KIND -> false;
        };
    }

    private static String kind(Decision decision, Wording words) {
        return decision instanceof Decision.Unknown
                ? Visible.onOneLine(decision.kind())
                : words.say("decision." + decision.kind());
    }

    /// Nothing of a withdrawn document is there to be opened.
    private static List<Judged> judged(Decided decided, Visit visit) {
        List<Judged> judged = judged(decided.decision(), visit);
        return decided.blank()
                ? judged.stream()
                        .map(each -> new Judged("", each.quote().isEmpty() ? each.name() : each.quote(), ""))
                        .toList()
                : judged;
    }

    private static List<Judged> judged(Decision decision, Visit visit) {
        return switch (decision) {
            case Decision.AboutFigure d -> List.of(words(new Marked(d.figure(), d.anchor()), visit));
            case Decision.Add d -> List.of(words(new Marked(d.figure(), d.anchor()), visit));
            case Decision.Describe d -> List.of(document(d.source(), visit));
            case Decision.DescribePassage d ->
                List.of(new Judged(
                        Visible.onOneLine(d.anchor().quote()),
                        "",
                        document(d.source(), visit).href()));
            case Decision.MapTable d ->
                List.of(new Judged(
                        Visible.onOneLine(d.anchor().quote()),
                        "",
                        document(d.source(), visit).href()));
            case Decision.OfTwo d ->
                switch (d.two()) {
                    case Two.Figures two -> List.of(words(two.a(), visit), words(two.b(), visit));
                    case Two.Documents two -> List.of(document(two.a(), visit), document(two.b(), visit));
                    case Two.Lines two -> List.of(line(two.a(), visit), line(two.b(), visit));
                    case Two.Roots two -> List.of(root(two.a(), visit), root(two.b(), visit));
                };
            case Decision.Withdraw d -> List.of(new Judged("", brief(d.source().sha256()), ""));
            case Decision.Retract d -> List.of();
            case Decision.Unknown d -> List.of();
        };
    }

    private static Judged words(Marked marked, Visit visit) {
        return new Judged(
                Visible.onOneLine(marked.anchor().quote()), "", visit.toWords(marked.source(), marked.figure()));
    }

    private static Judged document(SourceId source, Visit visit) {
        return new Judged("", brief(source.sha256()), visit.to("/document/" + source.sha256()));
    }

    /// Not a link: a line that was laid on another has no page.
    private static Judged line(LineMark line, Visit visit) {
        Wording words = visit.words();
        String measure = line.measure().isEmpty() ? words.measure(null) : words.measure(line.measure());
        String who = line.who().isEmpty() ? "" : ": " + words.name(new Name(null, line.who()));
        return new Judged("", measure + who + " (" + Visible.onOneLine(line.line()) + ")", "");
    }

    /// A root has no page of its own.
    private static Judged root(String root, Visit visit) {
        return new Judged("", visit.words().name(new Name(null, root)), "");
    }

    private static String brief(String hash) {
        return hash.substring(0, Math.min(12, hash.length()));
    }

    private static String what(Decision decision, Wording words) {
        return switch (decision) {
            case Decision.Accept d -> "";
            case Decision.Reject d -> "";
            case Decision.Unsure d -> "";
            case Decision.Correct d ->
                words.word("facet", d.facet()) + " → "
                        + (d.value().isEmpty() ? words.say("decision.noValue") : d.value());
            case Decision.Note d -> d.text();
            case Decision.Add d ->
                d.facets().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> words.word("facet", each.getKey()) + " " + each.getValue())
                        .collect(Collectors.joining(" · "));
            case Decision.Describe d -> words.word("detail", d.detail()) + " → " + d.value();
            case Decision.DescribePassage d ->
                words.word("facet", DecidedFacet.PASSAGE) + " → " + words.word("passage", d.passage());
            case Decision.MapTable d -> mapping(d.mapping(), words);
            case Decision.Same d -> words.say("same." + d.two().what());
            case Decision.Different d -> words.say("different." + d.two().what());
            case Decision.Withdraw d -> words.say("decision.destroyed");
            case Decision.Retract d -> brief(d.entry());
            case Decision.Unknown d -> words.say("decision.unknown");
        };
    }

    private static String mapping(Mapping mapping, Wording words) {
        return MappingWords.of(
                mapping,
                row -> words.word("mapping.row", row),
                column -> words.word("mapping.column", column),
                title -> words.say("mapping.title", title),
                (rows, many) -> words.say(many ? "mapping.rows" : "mapping.oneRow", rows),
                column -> words.say("mapping.oneColumn", column));
    }

    private static Tag standing(Decided.Standing standing, Wording words) {
        Tone tone = switch (standing) {
            case IN_FORCE -> Tone.OK;
            case STALE -> Tone.VAR;
            case ORPHANED -> Tone.BAD;
            case OVERRIDDEN, RETRACTED, UNKNOWN_KIND -> Tone.PLAIN;
        };
        return Tag.of(words.word("standing", standing), tone);
    }
}
