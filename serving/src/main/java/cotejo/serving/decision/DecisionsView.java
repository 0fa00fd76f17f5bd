package cotejo.serving.decision;

import cotejo.casework.Decided;
import cotejo.core.decision.Decision;
import cotejo.serving.page.Tag;
import cotejo.serving.page.Tag.Tone;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Visible;
import cotejo.serving.wording.Wording;
import java.util.List;

/// The log of decisions.
public record DecisionsView(List<Entry> entries) {

    /// @param quote the words judged; empty for what judges no words
    /// @param href to those words
    /// @param what the facet and value, the note, or the entry taken back
    public record Entry(
            long number,
            String hash,
            String at,
            String author,
            String kind,
            String quote,
            String href,
            String what,
            String reason,
            Tag standing,
            String why) {}

    static DecisionsView of(List<Decided> decisions, Visit visit) {
        return new DecisionsView(
                decisions.stream().map(decided -> entry(decided, visit)).toList());
    }

    private static Entry entry(Decided decided, Visit visit) {
        Wording words = visit.words();
        String quote = "";
        String href = "";
        if (decided.decision() instanceof Decision.AboutFigure about) {
            quote = Visible.onOneLine(about.anchor().quote());
            href = visit.toWords(about.anchor().source(), about.figure());
        }
        return new Entry(
                decided.number(),
                decided.hash().substring(0, Math.min(12, decided.hash().length())),
                words.moment(decided.at()),
                Visible.onOneLine(decided.author()),
                kind(decided.decision(), words),
                quote,
                href,
                Visible.onOneLine(what(decided.decision(), words)),
                Visible.onOneLine(decided.reason()),
                standing(decided.standing(), words),
                Visible.onOneLine(decided.why()));
    }

    private static String kind(Decision decision, Wording words) {
        return switch (decision) {
            case Decision.Accept d -> words.say("decision.accept");
            case Decision.Reject d -> words.say("decision.reject");
            case Decision.Correct d -> words.say("decision.correct");
            case Decision.Note d -> words.say("decision.note");
            case Decision.Retract d -> words.say("decision.retract");
            case Decision.Unknown d -> Visible.onOneLine(d.kind());
        };
    }

    private static String what(Decision decision, Wording words) {
        return switch (decision) {
            case Decision.Accept d -> "";
            case Decision.Reject d -> "";
            case Decision.Correct d ->
                words.word("facet", d.facet()) + " → "
                        + (d.value().isEmpty() ? words.say("decision.noValue") : d.value());
            case Decision.Note d -> d.text();
            case Decision.Retract d ->
                d.entry().substring(0, Math.min(12, d.entry().length()));
            case Decision.Unknown d -> words.say("decision.unknown");
        };
    }

    private static Tag standing(Decided.Standing standing, Wording words) {
        Tone tone = switch (standing) {
            case IN_FORCE -> Tone.OK;
            case STALE -> Tone.VAR;
            case ORPHANED -> Tone.BAD;
            case RETRACTED, UNKNOWN_KIND -> Tone.PLAIN;
        };
        return Tag.of(words.word("standing", standing), tone);
    }
}
