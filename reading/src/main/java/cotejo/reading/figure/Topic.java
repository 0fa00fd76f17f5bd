package cotejo.reading.figure;

import cotejo.core.scope.Counted;
import cotejo.core.scope.Facet;
import cotejo.core.scope.Name;
import cotejo.core.source.PassageKind;
import cotejo.reading.lexicon.LexiconFile;
import cotejo.reading.measure.Triggers;
import cotejo.reading.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a text is speaking of: the measure of its last figures, and for each measure the last who and when.
final class Topic {
    private @Nullable String measure;
    private int measureSentence;
    private final Map<String, List<Draft>> withWhen = new HashMap<>();
    /// The figures of the article, for a headline that says one of them in short.
    private final List<Draft> told = new ArrayList<>();
    private final Map<String, Draft> lastWithWho = new HashMap<>();
    private final Map<String, Draft> lastCounts = new HashMap<>();
    private boolean comments;

    private static final Set<String> CARRYING =
            Set.copyOf(LexiconFile.load("topics.yaml").strings("carrying"));

    /// In sentences: so far a figure that counts the same goes on.
    private static final int NEAR = 3;
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
        if (!comments && draft.sentence.passage() != PassageKind.HEADLINE && told.size() < FARTHEST) {
            told.add(draft);
        }
        if (draft.measure == null || comments) {
            return;
        }
        if (draft.kind == Counted.Kind.COUNT || measure == null) {
            measure = draft.measure;
            measureSentence = draft.sentence.number();
        }
        if (draft.kind == Counted.Kind.COUNT && draft.condition == null && draft.phrase != null && !draft.leaning) {
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

    /// The body that was told of last with the same measure; null when none is meant to go on.
    @Nullable
    Facet<Name> who(Draft draft) {
        if (draft.sentence.passage() == PassageKind.HEADLINE) {
            Draft said = draft.full == null ? timed(draft) : draft.full;
            if (said != null && said.who != null) {
                return said.who;
            }
        }
        Draft told = draft.measure == null ? null : lastWithWho.get(draft.measure);
        return told == null || !goesOn(told, draft) ? null : told.who;
    }

    /// The body of the last figure of the same measure that counts the same noun; null when it is not near.
    @Nullable
    Facet<Name> sameMembers(Draft draft) {
        Draft told = draft.measure == null ? null : lastWithWho.get(draft.measure);
        return told != null && told.unit.equals(draft.unit) && draft.sentence.number() - told.sentence.number() <= NEAR
                ? told.who
                : null;
    }

    /// "four army officers … three generals": of one country's forces.
    private static boolean sameBody(Draft told, Draft draft) {
        String one = told.who == null ? null : told.who.value().id();
        String other = draft.who == null ? null : draft.who.value().id();
        int country = one == null ? -1 : one.indexOf('/');
        return one != null && other != null && country > 0 && other.startsWith(one.substring(0, country + 1));
    }

    /// Whether a figure shares what was said of an earlier one of its measure: see lexicon/topics.yaml.
    private static boolean goesOn(Draft told, Draft draft) {
        int apart = draft.sentence.number() - told.sentence.number();
        return CARRYING.contains(draft.measure)
                || draft.leaning
                || draft.sentence.passage() == PassageKind.HEADLINE
                || told.unit.equals(draft.unit) && apart <= NEAR
                || sameBody(told, draft);
    }

    /// The figure of the article that a headline's says in short: the first of its measure whose number may be the
    /// same,
    /// one whose number is the same as people speak before others. Null where there is none.
    @Nullable
    Draft full(Draft headline) {
        List<Draft> same = told.stream()
                .filter(body -> body.kind == headline.kind
                        && Objects.equals(body.currency, headline.currency)
                        && (headline.measure == null || body.measure == null
                                ? body.quantity.soft().meets(headline.quantity.soft()) && ofOneClass(body, headline)
                                : headline.measure.equals(body.measure)
                                        && fits(body, headline)
                                        && body.quantity.hard().meets(headline.quantity.hard())))
                .toList();
        return same.stream()
                .filter(body -> body.quantity.soft().meets(headline.quantity.soft()))
                .findFirst()
                .orElse(same.isEmpty() ? null : same.getFirst());
    }

    private static boolean ofOneClass(Draft body, Draft headline) {
        return body.unitClass == headline.unitClass || headline.unitClass == Counted.UnitClass.UNKNOWN;
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
            if (fits(timed.get(i), draft) && goesOn(timed.get(i), draft)) {
                return timed.get(i);
            }
        }
        return null;
    }

    private static boolean fits(Draft timed, Draft draft) {
        return timed.condition == null || timed.condition.equals(draft.condition);
    }
}
