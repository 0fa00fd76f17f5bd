package cotejo.core.collate;

import cotejo.core.claim.Claim;
import cotejo.core.claim.Proportion;
import cotejo.core.quantity.Interval;
import cotejo.core.quantity.Rational;
import cotejo.core.scope.Counted;
import cotejo.core.scope.Unit;
import cotejo.core.scope.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Averages ("168 a year") against the total they are taken of, by the length of the period the text states; and
/// changes said in the things counted ("3,000 fewer than").
final class Averages {
    private Averages() {}

    static @Nullable Finding check(Claim said, Page page) {
        Counted counted = said.figure().counted();
        String per = counted.per();
        if (per != null) {
            return average(said, unit(per), page);
        }
        return switch (counted.change()) {
            case UP, DOWN -> difference(said, page);
            case COURSE, NONE -> null;
        };
    }

    /// One word for a unit of time; anything else as it is.
    private static String unit(String per) {
        return switch (per) {
            case "year", "years", "annum", "annually" -> "year";
            case "month", "months" -> "month";
            case "week", "weeks" -> "week";
            case "day", "days" -> "day";
            default -> per;
        };
    }

    /// A length to divide by, and the words for how it was read.
    private record Length(Rational units, List<Claim> figures, List<String> assumptions) {}

    private static @Nullable Finding average(Claim said, String unit, Page page) {
        Proportion proportion = said.figure().proportion();
        Claim named = proportion == null ? null : page.get(proportion.part());
        Claim total = named != null ? named : page.counterpart(said, null, true);
        if (total == null || total == said) {
            return null;
        }
        Claim duration = proportion == null ? null : page.get(proportion.whole());
        Finding best = null;
        for (Length length : lengths(said, total, duration, unit, page.vocabulary)) {
            Finding finding = averaged(said, total, length, unit, named == null, page.vocabulary);
            if (finding.verdict() == Finding.Verdict.HOLDS) {
                return finding;
            }
            best = best == null ? finding : best;
        }
        boolean guessed = named == null && best != null && best.verdict() == Finding.Verdict.FAILS;
        return guessed ? null : best;
    }

    private static List<Length> lengths(
            Claim said, Claim total, @Nullable Claim duration, String unit, Vocabulary vocabulary) {
        List<Length> lengths = new ArrayList<>();
        if (duration != null && duration.figure().counted().kind() == Counted.Kind.DURATION) {
            Rational units = converted(
                    duration.figure().quantity().low(),
                    duration.figure().counted().unit(),
                    unit,
                    vocabulary);
            if (units != null && units.signum() > 0) {
                lengths.add(new Length(units, List.of(duration), List.of()));
            }
        }
        List<Spell> spells = Spell.of(total).isEmpty() ? Spell.of(said) : Spell.of(total);
        for (Spell spell : spells) {
            Rational units = spell.lengthIn(unit);
            if (units != null && units.signum() > 0) {
                lengths.add(new Length(units, List.of(), spell.readAs() == null ? List.of() : List.of(spell.readAs())));
            }
        }
        return lengths;
    }

    /// Years and months into each other, and what is shorter than a month into its like; nothing else converts exactly.
    private static @Nullable Rational converted(
            Rational value, @Nullable String from, String to, Vocabulary vocabulary) {
        if (to.equals(from)) {
            return value;
        }
        if ("decade".equals(from)) {
            return converted(value.times(10), "year", to, vocabulary);
        }
        if ("year".equals(from) && to.equals("month")) {
            return value.times(12);
        }
        if ("month".equals(from) && to.equals("year")) {
            return value.over(12);
        }
        Unit said = vocabulary.unit(from);
        Unit wanted = vocabulary.unit(to);
        return said == null || wanted == null || !said.base().equals(wanted.base())
                ? null
                : value.times(said.factor()).over(wanted.factor());
    }

    private static Finding averaged(
            Claim said, Claim total, Length length, String unit, boolean inferred, Vocabulary vocabulary) {
        Rational value = total.figure().quantity().low().over(length.units());
        Interval hard = total.figure().quantity().hard();
        Interval found = new Interval(
                hard.low() == null ? null : hard.low().over(length.units()),
                hard.lowOpen(),
                hard.high() == null ? null : hard.high().over(length.units()),
                hard.highOpen());
        // an average of whole things is said in whole things
        Interval rounded = found.isExact() && said.figure().counted().kind() == Counted.Kind.COUNT
                ? Interval.closed(value.floor(), value.ceiling())
                : found;
        Finding.Verdict verdict = Division.verdict(
                rounded,
                said.figure().quantity().hard(),
                said.figure().quantity().soft());
        List<Claim> figures = new ArrayList<>();
        figures.add(total);
        figures.addAll(length.figures());
        figures.add(said);
        List<String> assumptions = new ArrayList<>(length.assumptions());
        if (inferred) {
            assumptions.add("the total is the one figure of this measure and scope in the text");
        }
        String units =
                Shown.number(length.units()) + " " + unit + (length.units().equals(Rational.ONE) ? "" : "s");
        return Proof.of(Finding.Kind.AVERAGE, figures)
                .arithmetic(Shown.digits(total.figure().quantity().low()) + " / " + Shown.digits(length.units()) + " = "
                        + Shown.digits(value))
                .difference(value.minus(said.figure().quantity().low()))
                .verdict(verdict)
                .assuming(assumptions)
                .found(
                        "Another total, or a period of another length, would overturn this.",
                        Shown.quantity(total.figure()) + " over " + units + " is " + Shown.number(value) + " a " + unit
                                + "; the text says " + Shown.quantity(said.figure()) + ", which "
                                + Ratios.word(verdict) + " (" + Shown.subject(total, vocabulary) + ").");
    }

    private static @Nullable Finding difference(Claim said, Page page) {
        Proportion proportion = said.figure().proportion();
        Claim part = proportion == null ? null : page.get(proportion.part());
        Claim whole = proportion == null ? null : page.get(proportion.whole());
        if (part == null || whole == null || part == whole || part == said || whole == said) {
            return null;
        }
        boolean down = said.figure().counted().change() == Counted.Change.DOWN;
        Claim more = down ? whole : part;
        Claim less = down ? part : whole;
        Interval found =
                minus(more.figure().quantity().hard(), less.figure().quantity().hard());
        Rational value =
                more.figure().quantity().low().minus(less.figure().quantity().low());
        Finding.Verdict verdict = Division.verdict(
                found, said.figure().quantity().hard(), said.figure().quantity().soft());
        return Proof.of(Finding.Kind.CHANGE, List.of(more, less, said))
                .arithmetic(Shown.digits(more.figure().quantity().low()) + " - "
                        + Shown.digits(less.figure().quantity().low()) + " = " + Shown.digits(value))
                .difference(value.minus(said.figure().quantity().low()))
                .verdict(verdict)
                .baseDiffers(Base.differences(part, whole, down ? Division.FALL : Division.RISE, page.vocabulary))
                .found(
                        "Another part or base than the figures named here would overturn this.",
                        Shown.quantity(more.figure()) + " less " + Shown.quantity(less.figure()) + " is "
                                + Shown.number(value) + "; the text says " + Shown.quantity(said.figure()) + ", which "
                                + Ratios.word(verdict) + ".");
    }

    private static Interval minus(Interval more, Interval less) {
        return more.plus(new Interval(
                less.high() == null ? null : less.high().negated(),
                less.highOpen(),
                less.low() == null ? null : less.low().negated(),
                less.lowOpen()));
    }
}
