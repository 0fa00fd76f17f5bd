package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Counted.CountOf;
import cotejo.core.scope.Counted.Kind;
import cotejo.core.scope.Counted.TimeKind;
import cotejo.core.scope.Measure;
import cotejo.core.scope.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the kind of a figure lets one do with it: the second table of docs/reference/collation.md, and row 1 of the
/// first.
final class Kinds {
    private Kinds() {}

    /// A measure and those it is a kind of, nearest first; a measure that is its own ancestor ends the walk.
    static List<Measure> lineage(@Nullable String id, Vocabulary vocabulary) {
        List<Measure> lineage = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Measure next = vocabulary.measure(id);
        while (next != null && seen.add(next.id())) {
            lineage.add(next);
            next = vocabulary.measure(next.parent());
        }
        return lineage;
    }

    /// Stock, flow or rate as the text says it, else as the measure does. A change is over a period, also that of a
    /// stock: pay is a stock, its rise since 2006 is not.
    static TimeKind timeKind(Claim claim, Vocabulary vocabulary) {
        Counted counted = claim.figure().counted();
        if (counted.change() != Counted.Change.NONE) {
            return TimeKind.FLOW;
        }
        if (counted.timeKind() != TimeKind.UNKNOWN) {
            return counted.timeKind();
        }
        Measure measure = vocabulary.measure(counted.measure());
        return measure == null ? TimeKind.UNKNOWN : measure.timeKind();
    }

    /// Whether it is an amount of something: no ratio, rate, length, duration or age.
    static boolean amount(Claim claim, Vocabulary vocabulary) {
        Counted counted = claim.figure().counted();
        boolean kind = switch (counted.kind()) {
            case COUNT, MONEY -> true;
            case RATIO, DURATION, DIMENSION, AGE -> false;
        };
        return kind
                && counted.per() == null
                && counted.change() == Counted.Change.NONE
                && timeKind(claim, vocabulary) != TimeKind.RATE;
    }

    /// Whether a part of it is at most the whole.
    static boolean monotone(Claim claim, Vocabulary vocabulary) {
        return amount(claim, vocabulary);
    }

    /// Whether figures of neighbouring periods may be added.
    static boolean addsOverTime(Claim claim, Vocabulary vocabulary) {
        if (!amount(claim, vocabulary) || timeKind(claim, vocabulary) == TimeKind.STOCK) {
            return false;
        }
        return switch (claim.figure().counted().countOf()) {
            case EVENTS, COMPLAINTS, FILES, THINGS -> true;
            case PERSONS, VICTIMS -> personsAdd(claim, vocabulary);
            case NONE -> claim.figure().counted().kind() == Kind.MONEY;
        };
    }

    /// Whether the measure lets persons be added over periods, as if each were an event.
    static boolean personsAdd(Claim claim, Vocabulary vocabulary) {
        return lineage(claim.figure().counted().measure(), vocabulary).stream().anyMatch(Measure::addsOverTime);
    }

    /// Row 1: why two figures are not of one kind; null when they are.
    static @Nullable String unlike(Claim a, Claim b, Vocabulary vocabulary) {
        Counted x = a.figure().counted();
        Counted y = b.figure().counted();
        if (!Objects.equals(x.measure(), y.measure())) {
            return "different measures";
        }
        if (x.measure() == null) {
            return "no measure is known for what is counted";
        }
        if (x.kind() != y.kind()) {
            return "kind: " + word(x.kind()) + " and " + word(y.kind());
        }
        if (x.countOf() != y.countOf()) {
            return "count of: " + word(x.countOf()) + " and " + word(y.countOf());
        }
        if (!Objects.equals(x.currency(), y.currency())) {
            return "different currencies";
        }
        if (x.stage() != y.stage() && x.stage() != Counted.Stage.UNSTATED && y.stage() != Counted.Stage.UNSTATED) {
            return "stage: " + word(x.stage()) + " and " + word(y.stage());
        }
        if (!Objects.equals(unit(x, vocabulary), unit(y, vocabulary))) {
            return "different units";
        }
        if (!Goods.of(a, vocabulary).equals(Goods.of(b, vocabulary))) {
            return "what is measured: not the same words, or said on one side only";
        }
        if (!Objects.equals(x.per(), y.per()) || x.change() != y.change()) {
            return "one is a rate or a change, the other is not, or of another kind";
        }
        TimeKind first = timeKind(a, vocabulary);
        TimeKind second = timeKind(b, vocabulary);
        if (first != second && first != TimeKind.UNKNOWN && second != TimeKind.UNKNOWN) {
            return "time kind: " + word(first) + " and " + word(second);
        }
        if (a.figure().mood().moodClass() != b.figure().mood().moodClass()) {
            return "mood: " + a.figure().mood().word() + " and "
                    + b.figure().mood().word();
        }
        return null;
    }

    /// The unit two figures must share, where what is counted does not already say it.
    private static @Nullable String unit(Counted counted, Vocabulary vocabulary) {
        return switch (counted.kind()) {
            case COUNT ->
                counted.countOf() == CountOf.THINGS || counted.countOf() == CountOf.NONE
                        ? Goods.thing(counted.unit(), vocabulary)
                        : null;
            case MONEY -> null;
            case RATIO, AGE -> counted.unit();
            case DURATION, DIMENSION -> Yardstick.dimension(counted, vocabulary);
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }
}
