package cotejo.serving.page;

import cotejo.core.collate.Line;
import cotejo.serving.wording.Wording;
import org.jspecify.annotations.Nullable;

/// How a line of the ledger is called: measure and condition, of whom, where. Only what the vocabulary names or the
/// text
/// said; never a person's name of our own finding.
///
/// @param measure "Desertions"; "unmeasured"
/// @param condition "whereabouts unknown"; empty for none
/// @param who empty where not stated
/// @param where empty where not stated
public record LineName(String measure, String condition, String who, String where, String href) {
    public static LineName of(Line line, Visit visit) {
        Wording words = visit.words();
        String condition = line.condition();
        return new LineName(
                Wording.capital(words.measure(line.measure())),
                condition == null ? "" : words.condition(line.measure(), condition),
                line.who() == null ? "" : words.name(line.who()),
                line.where() == null ? "" : words.name(line.where()),
                visit.to("/line/" + Visit.part(line.id())));
    }

    /// "Desertions, punished · Mexican military · Mexico".
    public String whole() {
        return measure + after(", ", condition) + after(" · ", who) + after(" · ", where);
    }

    /// "Desertions, punished · Mexican military".
    public String brief() {
        return measure + after(", ", condition) + after(" · ", who.isEmpty() ? where : who);
    }

    private static String after(String sign, @Nullable String words) {
        return words == null || words.isEmpty() ? "" : sign + words;
    }
}
