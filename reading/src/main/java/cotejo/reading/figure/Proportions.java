package cotejo.reading.figure;

import cotejo.core.scope.Counted.Change;
import cotejo.core.scope.Counted.Kind;
import cotejo.reading.text.Particle;
import cotejo.reading.text.Sentence;
import cotejo.reading.text.Token;
import cotejo.reading.text.WordPhrases;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Ties ratios, changes and averages to the figures of the same document that they are taken of.
final class Proportions {
    /// How many figures back a total may stand: what is farther off is not meant any more.
    private static final int FARTHEST = 500;
    /// In tokens: from a count to the ratio that says which part it is.
    private static final int FAR = 6;

    private final Bending bending;
    private final MovementWords movements;

    Proportions(Bending bending, MovementWords movements) {
        this.bending = bending;
        this.movements = movements;
    }

    /// @param drafts all drafts of the document so far, in order
    /// @param index of the one to tie
    void tie(List<Draft> drafts, int index) {
        Draft ratio = drafts.get(index);
        if (ratio.measured.average() && ratio.kind == Kind.COUNT) {
            ratio.part = total(drafts, index, ratio);
            return;
        }
        if (ratio.kind != Kind.RATIO) {
            return;
        }
        Draft next = index + 1 < drafts.size() ? drafts.get(index + 1) : null;
        WordPhrases.Match<Change> compared = movements.comparedWith(ratio.sentence, ratio.to);
        if (compared != null
                && next != null
                && next.sentence == ratio.sentence
                && next.from - compared.to() <= 3
                && next.kind == Kind.COUNT) {
            ratio.change = compared.value() == Change.NONE ? ratio.change : compared.value();
            ratio.whole = next;
            ratio.measure = ratio.measure == null ? next.measure : ratio.measure;
            Draft beside = beside(drafts, index, ratio);
            Draft told = beside != null ? beside : elliptic(drafts, index, ratio);
            ratio.part = told != null ? told : total(drafts, index, ratio);
            return;
        }
        if (ratio.change != Change.NONE && compared != null && ratio.measure != null) {
            // "The new total is around 50 percent lower": than the figure told last; the total is the one before.
            ratio.whole = total(drafts, index, ratio);
            ratio.part = ratio.whole == null ? null : total(drafts, place(drafts, index, ratio.whole), ratio);
            return;
        }
        if (bending.ofTotalAt(ratio.sentence, ratio.to)) {
            Draft beside = beside(drafts, index, ratio);
            if (beside != null) {
                // "10,154 of the deserters, less than one fifth of the total"
                ratio.part = beside;
                ratio.condition = beside.condition;
                ratio.whole = total(drafts, index, ratio);
                return;
            }
        }
        if (next != null && next.sentence == ratio.sentence && ofDirectly(ratio, next)) {
            ratio.whole = next;
            Draft subject = subject(drafts, index, ratio);
            Draft aside = subject == null ? aside(drafts, index + 1) : null;
            ratio.part = subject != null ? subject : aside != null ? aside : total(drafts, index, ratio);
            shareOf(ratio, next);
            sameForce(ratio.part, next);
            return;
        }
        Draft again = again(drafts, index, ratio);
        Draft opening = again == null ? null : opening(drafts, index, again);
        if (again != null && opening != null) {
            ratio.part = again;
            ratio.whole = opening;
            shareOf(ratio, opening);
            again.leaning = true;
            return;
        }
        Draft repeated = next != null && next.sentence == ratio.sentence && enclosedAfter(ratio, next) ? next : null;
        Draft before = index > 0 ? drafts.get(index - 1) : null;
        if (repeated == null
                && before != null
                && before.sentence == ratio.sentence
                && before.kind == Kind.COUNT
                && enclosedAfter(before, ratio)) {
            repeated = before;
        }
        if (repeated != null) {
            ratio.part = repeated;
            ratio.whole = total(drafts, index, ratio);
            if (ratio.whole == repeated) {
                ratio.whole = null;
            }
            repeated.leaning = true;
        }
    }

    /// Where the whole names its force by its members alone ("the 206,013 soldiers"), it is the part's
    /// force.
    private static void sameForce(@Nullable Draft part, Draft whole) {
        if (part != null
                && part.who != null
                && whole.who != null
                && whole.who.ground() == cotejo.core.scope.Ground.IMPLIED) {
            whole.who = new cotejo.core.scope.Facet<>(part.who.value(), cotejo.core.scope.Ground.TOPIC, part.who.at());
        }
    }

    /// "The 7,336 of 2003 are 29 percent of the 35,202", "fueron 3,893, 20 por ciento de los 16,785":
    /// the count before the ratio, with no other between, and nothing but what says when, a verb or a
    /// comma.
    private static @Nullable Draft subject(List<Draft> drafts, int index, Draft ratio) {
        Draft before = index > 0 ? drafts.get(index - 1) : null;
        return before != null
                        && before.sentence == ratio.sentence
                        && before.kind == Kind.COUNT
                        && before.per == null
                        && ratio.from - before.to <= FAR
                ? before
                : null;
    }

    /// "a quarter of the 4,440 soldiers who deserted, 1,209, were sailors": the count set apart by
    /// commas behind the whole.
    private static @Nullable Draft aside(List<Draft> drafts, int whole) {
        Draft of = drafts.get(whole);
        Draft after = whole + 1 < drafts.size() ? drafts.get(whole + 1) : null;
        boolean apart = after != null
                && after.sentence == of.sentence
                && after.kind == Kind.COUNT
                && after.from > 0
                && after.sentence.token(after.from - 1).is(",")
                && after.to < after.sentence.size()
                && after.sentence.token(after.to).is(",");
        return apart ? after : null;
    }

    /// "1,119, or one fifth, were …", "9,369, es decir 34 %, están …": the count that the ratio says
    /// again.
    private @Nullable Draft again(List<Draft> drafts, int index, Draft ratio) {
        Draft before = index > 0 ? drafts.get(index - 1) : null;
        boolean beside = before != null
                && before.sentence == ratio.sentence
                && before.kind == Kind.COUNT
                && before.to < ratio.from
                && ratio.from - before.to <= 4
                && before.sentence.token(before.to).is(",")
                && bending.saysAgainAt(ratio.sentence, before.to + 1, ratio.from);
        return beside ? before : null;
    }

    /// "Of the 5,523 agents dismissed …, 1,119": the whole that opens the sentence.
    private static @Nullable Draft opening(List<Draft> drafts, int index, Draft part) {
        for (int i = index - 1; i >= 0 && drafts.get(i).sentence == part.sentence; i--) {
            Draft draft = drafts.get(i);
            Sentence sentence = draft.sentence;
            boolean of = draft != part
                    && draft.kind == Kind.COUNT
                    && sentence.is(draft.from - 1, Particle.THE)
                    && sentence.is(draft.from - 2, Particle.OF);
            if (of) {
                return draft;
            }
        }
        return null;
    }

    /// A share is of what its whole counts, in the whole's time, where nothing else is said.
    private static void shareOf(Draft ratio, Draft whole) {
        inherit(ratio, whole);
        Draft part = ratio.part;
        if (part != null && part.sentence == whole.sentence && part != whole) {
            inherit(part, whole);
        }
    }

    private static void inherit(Draft part, Draft whole) {
        part.measure = part.measure == null ? whole.measure : part.measure;
        if (part.kind == Kind.COUNT && (part.leaning || part.unit.isEmpty())) {
            part.unit = whole.unit;
            part.unitClass = whole.unitClass;
            part.countOf = whole.countOf;
            part.who = part.who == null ? whole.who : part.who;
        }
        if (part.when == null) {
            part.when = whole.when;
            part.whenSaid = whole.whenSaid;
        }
    }

    /// The count told just before the ratio in its sentence.
    private static @Nullable Draft beside(List<Draft> drafts, int index, Draft ratio) {
        Draft before = index > 0 ? drafts.get(index - 1) : null;
        return before != null
                        && before.sentence == ratio.sentence
                        && before.kind == Kind.COUNT
                        && ratio.from - before.phraseEnd() <= 5
                ? before
                : null;
    }

    /// "De ellos, 40.179 pertenecían al Ejército, un 49,8 % menos": the count without a noun of its own that is told
    /// last
    /// in the sentence.
    private static @Nullable Draft elliptic(List<Draft> drafts, int index, Draft ratio) {
        Draft before = index > 0 ? drafts.get(index - 1) : null;
        return before != null
                        && before.sentence == ratio.sentence
                        && before.kind == Kind.COUNT
                        && before.per == null
                        && before.leaning
                ? before
                : null;
    }

    /// "over a quarter of the 206,013": nothing but "of" and articles between.
    private static boolean ofDirectly(Draft ratio, Draft next) {
        Sentence sentence = ratio.sentence;
        if (!sentence.is(ratio.to, Particle.OF) || next.from - ratio.to > 4) {
            return false;
        }
        for (int i = ratio.to + 1; i < next.from; i++) {
            String tag = sentence.token(i).tag();
            if (!tag.equals("DT") && !tag.equals("PRP$") && !tag.equals("PDT")) {
                return false;
            }
        }
        return true;
    }

    /// "less than one fifth (10,154)", "10,154 (17.8 percent)".
    private static boolean enclosedAfter(Draft first, Draft second) {
        if (second.from - first.to != 1 && second.from - first.phraseEnd() != 1) {
            return false;
        }
        Token opening = second.sentence.token(second.from - 1);
        return CountedReader.isOpening(opening);
    }

    /// Index of a draft that stands before `index`, not far.
    private static int place(List<Draft> drafts, int index, Draft draft) {
        int at = index - 1;
        while (at > 0 && drafts.get(at) != draft) {
            at--;
        }
        return at;
    }

    /// The last count of the same measure before `index` that stands under no condition and is no part
    /// itself.
    private static @Nullable Draft total(List<Draft> drafts, int index, Draft ratio) {
        int farthest = Math.max(0, index - FARTHEST);
        for (int i = index - 1; i >= farthest; i--) {
            Draft draft = drafts.get(i);
            boolean counts = draft.kind == Kind.COUNT
                    && draft.per == null
                    && draft.condition == null
                    && !draft.sentence.passage().equals(cotejo.core.source.PassageKind.COMMENT);
            if (counts
                    && java.util.Objects.equals(draft.measure, ratio.measure)
                    && ratio.measure != null
                    && !draft.leaning
                    && draft.quantity instanceof cotejo.core.quantity.Quantity.Exactly) {
                return draft;
            }
        }
        for (int i = index - 1; i >= farthest; i--) {
            Draft draft = drafts.get(i);
            if (draft.kind == Kind.COUNT
                    && draft.per == null
                    && draft.condition == null
                    && ratio.measure != null
                    && ratio.measure.equals(draft.measure)
                    && !draft.leaning) {
                return draft;
            }
        }
        return null;
    }
}
