package cotejo.serving.page;

import cotejo.core.collate.Line;
import cotejo.core.scope.Counted;
import cotejo.serving.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a line of the ledger is called: measure and condition, of whom, where. Only what the vocabulary names or the
/// text
/// said; never a person's name of our own finding.
///
/// @param measure "Desertions"; "unmeasured"
/// @param condition "cocaine", "whereabouts unknown", "planned", "fall": what parts this line from others of its
/// measure; empty
/// for none
/// @param who empty where not stated
/// @param where empty where not stated
/// @param unit "persons", "events", "files a year", "percent"; empty for money, whose numbers say it
public record LineName(String measure, String condition, String who, String where, String unit, String href) {
    public static LineName of(Line line, Visit visit) {
        Wording words = visit.words();
        return new LineName(
                Wording.capital(words.measure(line.measure())),
                condition(line, words),
                line.who() == null ? "" : words.name(line.who()),
                line.where() == null ? "" : words.name(line.where()),
                line.unit() == null || line.block().kind() == Counted.Kind.MONEY ? "" : words.unit(line.unit()),
                visit.to("/line/" + Visit.part(line.id())));
    }

    private static String condition(Line line, Wording words) {
        List<String> parts = new ArrayList<>();
        if (line.goods() != null) {
            parts.add(words.label(line.goods()));
        }
        String condition = line.condition();
        if (condition != null) {
            parts.add(words.condition(line.measure(), condition));
        }
        switch (line.change()) {
            case UP, DOWN, COURSE -> parts.add(words.word("line.change", line.change()));
            case NONE -> {}
        }
        switch (line.mood()) {
            case HELD -> {}
            case PLANNED, DENIED, HYPOTHETICAL -> parts.add(words.word("mood", line.mood()));
        }
        return String.join(", ", parts);
    }

    /// "Desertions, punished · Mexican military · Mexico".
    public String whole() {
        return measure + after(", ", condition) + after(" · ", who) + after(" · ", where);
    }

    /// "Mexico · persons".
    public String about() {
        return where.isEmpty() ? unit : where + after(" · ", unit);
    }

    /// "Desertions, punished · Mexican military".
    public String brief() {
        return measure + after(", ", condition) + after(" · ", who.isEmpty() ? where : who);
    }

    private static String after(String sign, @Nullable String words) {
        return words == null || words.isEmpty() ? "" : sign + words;
    }
}
