package cotejo.reading.figure;

import cotejo.core.scope.Facet;
import cotejo.core.scope.Name;
import cotejo.core.source.PassageKind;
import cotejo.reading.measure.Triggers;
import cotejo.reading.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a text is speaking of: the measure of its last figures, and for each measure the last who and when.
final class Topic {
    private @Nullable String measure;
    private int measureSentence;
    private final Map<String, List<Draft>> withWhen = new HashMap<>();
    private final Map<String, Draft> lastWithWho = new HashMap<>();
    private final Map<String, Draft> lastCounts = new HashMap<>();
    private boolean comments;

    /// How many sentences a topic carries without being named again.
    private static final int CARRIES = 6;
    /// How many figures are looked at for a time that is left unsaid.
    private static final int FARTHEST = 500;

    void enter(PassageKind passage) {
        comments = passage == PassageKind.COMMENT;
    }

    /// A sentence has been read to its end: words that name a measure keep it the topic.
    void pass(Sentence sentence, Triggers triggers) {
        if (comments) {
            return;
        }
        for (Triggers.Found found : triggers.in(sentence)) {
            if (found.meaning().condition() == null && found.meaning().measure().equals(measure)) {
                measureSentence = sentence.number();
                return;
            }
            if (measure == null && found.meaning().condition() == null) {
                measure = found.meaning().measure();
                measureSentence = sentence.number();
                return;
            }
        }
        if (sentence.number() - measureSentence > CARRIES * 3) {
            measure = null;
        }
    }

    void spoke(Draft draft) {
        if (draft.measure == null || comments) {
            return;
        }
        if (draft.kind == cotejo.core.scope.Counted.Kind.COUNT || measure == null) {
            measure = draft.measure;
            measureSentence = draft.sentence.number();
        }
        if (draft.kind == cotejo.core.scope.Counted.Kind.COUNT
                && draft.condition == null
                && draft.phrase != null
                && !draft.leaning) {
            lastCounts.put(draft.measure, draft);
        }
        if (draft.when != null) {
            withWhen.computeIfAbsent(draft.measure, k -> new ArrayList<>()).add(draft);
        }
        if (draft.who != null && draft.condition == null && !draft.leaning) {
            lastWithWho.put(draft.measure, draft);
        }
    }

    /// The last count of a measure that stood under no condition: what "the total" and parentheses go back to.
    @Nullable
    Draft lastCount(@Nullable String of) {
        return of == null ? null : lastCounts.get(of);
    }

    @Nullable
    String measure() {
        return measure;
    }

    @Nullable
    Facet<Name> who(@Nullable String of) {
        Draft draft = of == null ? null : lastWithWho.get(of);
        return draft == null ? null : draft.who;
    }

    /// The figure whose time this one shares unsaid: for a headline the one of the article that it rounds; else the
    /// last
    /// of its measure that stands under no other condition.
    @Nullable
    Draft timed(Draft draft) {
        List<Draft> timed = draft.measure == null ? List.of() : withWhen.getOrDefault(draft.measure, List.of());
        if (draft.sentence.passage() == PassageKind.HEADLINE) {
            List<Draft> fitting =
                    timed.stream().limit(FARTHEST).filter(d -> fits(d, draft)).toList();
            return fitting.stream()
                    .filter(d -> d.quantity.hard().meets(draft.quantity.hard()))
                    .findFirst()
                    .orElse(fitting.isEmpty() ? null : fitting.getFirst());
        }
        for (int i = timed.size() - 1; i >= Math.max(0, timed.size() - FARTHEST); i--) {
            if (fits(timed.get(i), draft)) {
                return timed.get(i);
            }
        }
        return null;
    }

    private static boolean fits(Draft timed, Draft draft) {
        return timed.condition == null || timed.condition.equals(draft.condition);
    }
}
