package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.claim.Mood;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Counted.CountOf;
import cotejo.core.scope.Counted.TimeKind;
import cotejo.core.scope.Vocabulary;
import org.jspecify.annotations.Nullable;

/// What figures must have in common to be added, or to be the sum.
record Addend(
        String measure,
        Counted.Kind kind,
        @Nullable String currency,
        @Nullable String unit,
        @Nullable CountOf countOf,
        Counted.Stage stage,
        boolean stock) {

    /// Null for a figure that is no term of a sum: a ratio or rate, a vague or open number, one only planned or denied.
    static @Nullable Addend of(Claim claim, Vocabulary vocabulary) {
        Counted counted = claim.figure().counted();
        Quantity quantity = claim.figure().quantity();
        boolean single = quantity instanceof Quantity.Exactly || quantity instanceof Quantity.About;
        String measure = counted.measure();
        if (!single
                || measure == null
                || quantity.low().signum() < 0
                || !Kinds.amount(claim, vocabulary)
                || claim.figure().mood().moodClass() != Mood.MoodClass.HELD) {
            return null;
        }
        boolean things = counted.countOf() == CountOf.THINGS || counted.countOf() == CountOf.NONE;
        // persons of a measure that adds over time, and its events, are terms of one sum
        boolean asEvents = (counted.countOf() == CountOf.PERSONS || counted.countOf() == CountOf.EVENTS)
                && Kinds.personsAdd(claim, vocabulary);
        return new Addend(
                measure,
                counted.kind(),
                counted.currency(),
                things && counted.kind() == Counted.Kind.COUNT ? Goods.thing(counted.unit(), vocabulary) : null,
                asEvents ? null : counted.countOf(),
                counted.stage(),
                Kinds.timeKind(claim, vocabulary) == TimeKind.STOCK);
    }

    static Rational stated(Cell cell) {
        return cell.first().figure().quantity().low();
    }
}
