package cotejo.reading.number;

import cotejo.core.quantity.Rational;
import cotejo.reading.number.Atom.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The sums number words make. A number is a row of components, each a group below a thousand and the scales that
/// multiply it; a scale larger than those before it multiplies all of them ("mil 400 millones" is 1,400 millions).
final class Cardinals {
    private final NumberWords words;

    Cardinals(NumberWords words) {
        this.words = words;
    }

    /// What was read.
    ///
    /// @param to index after the last atom
    /// @param power the power of ten of the scale it ends with; 0 when it ends with none
    /// @param tail what was said behind the last "and"
    record Sum(
            Rational value,
            int to,
            int power,
            boolean digits,
            @Nullable Rational tail) {}

    /// The longest number that begins with atom `from`, or null.
    @Nullable
    Sum longest(List<Atom> atoms, int from) {
        return sum(atoms, from, atoms.size(), null, false);
    }

    /// The number that all atoms from `from` to `to` make, or null.
    @Nullable
    Rational exactly(List<Atom> atoms, int from, int to) {
        Sum sum = from < to ? sum(atoms, from, to, null, false) : null;
        return sum != null && sum.to() == to ? sum.value() : null;
    }

    /// What all atoms from `from` to `to` count in order, the last of them at least an ordinal; or null.
    @Nullable
    Rational inOrder(List<Atom> atoms, int from, int to) {
        if (from >= to || !atoms.get(to - 1).ordinal()) {
            return null;
        }
        Sum sum = sum(atoms, from, to, null, true);
        return sum != null && sum.to() == to ? sum.value() : null;
    }

    /// A number that began with digits and goes on in atoms ("56 mil 886"), or null when it does not.
    @Nullable
    Sum after(Rational digits, List<Atom> atoms) {
        return sum(atoms, 0, atoms.size(), digits, false);
    }

    /// The components read so far, their powers falling.
    private static final class Parts {
        final List<Rational> values = new ArrayList<>();
        final List<Integer> powers = new ArrayList<>();

        /// Multiplies what was said since the last larger scale. False, and nothing changed, when the scale does not
        /// fit.
        boolean scale(@Nullable Rational group, int power, boolean alone, boolean sealed) {
            Rational sum = group == null ? Rational.ZERO : group;
            int kept = values.size();
            while (kept > 0 && powers.get(kept - 1) < power) {
                kept--;
                sum = sum.plus(values.get(kept));
            }
            boolean taken = kept < values.size();
            if (taken && sealed || group == null && !taken && !alone) {
                return false;
            }
            if (group == null && !taken) {
                sum = Rational.ONE;
            }
            Rational scaled = sum.times(Rational.powerOfTen(power));
            boolean smaller = kept == 0
                    || powers.get(kept - 1) > power && scaled.compareTo(Rational.powerOfTen(powers.get(kept - 1))) < 0;
            if (!smaller) {
                return false;
            }
            while (values.size() > kept) {
                values.removeLast();
                powers.removeLast();
            }
            values.add(scaled);
            powers.add(power);
            return true;
        }

        boolean takes(Rational group) {
            return values.isEmpty() || group.compareTo(Rational.powerOfTen(powers.getLast())) < 0;
        }

        Rational value() {
            Rational sum = Rational.ZERO;
            for (Rational value : values) {
                sum = sum.plus(value);
            }
            return sum;
        }
    }

    /// A group of a component: a number below a thousand, or the digits the whole began with.
    private record Group(
            Rational value,
            int to,
            boolean digits,
            @Nullable Rational tail) {}

    private @Nullable Sum sum(List<Atom> atoms, int from, int to, @Nullable Rational first, boolean ordinal) {
        Parts parts = new Parts();
        int end = from;
        int power = 0;
        boolean digits = first != null;
        Rational tail = null;
        int at = from;
        while (at < to || at == from && first != null) {
            boolean begun = at > from;
            boolean joined = begun && at < to && atoms.get(at).is(Kind.JOIN);
            if (joined && words.joinsTens) {
                break;
            }
            int start = joined || begun && glue(atoms, at, to) ? at + 1 : at;
            Group group = group(atoms, start, to, begun ? null : first, begun, joined, ordinal);
            Rational said = group == null ? null : group.value();
            int after = group == null ? start : group.to();
            boolean scaled = false;
            boolean misfit = false;
            for (int next = scaleAt(atoms, after, to, ordinal); next >= 0; next = scaleAt(atoms, after, to, ordinal)) {
                if (!parts.scale(said, atoms.get(next).value(), atoms.get(next).bare(), joined)) {
                    misfit = said != null;
                    break;
                }
                power = atoms.get(next).value();
                said = null;
                scaled = true;
                after = next + 1;
            }
            if (misfit || !scaled && (said == null || !parts.takes(said))) {
                break;
            }
            digits |= group != null && group.digits();
            tail = joined && !scaled ? said : group != null && !begun ? group.tail() : tail;
            end = after;
            if (!scaled && said != null) {
                return new Sum(parts.value().plus(said), end, 0, digits, tail);
            }
            if (first != null && !first.isWhole()) {
                break;
            }
            at = after;
        }
        return end == from ? null : new Sum(parts.value(), end, power, digits, tail);
    }

    /// Index of the scale at `at`, a hyphen before it or not; -1 for none.
    private static int scaleAt(List<Atom> atoms, int at, int to, boolean ordinal) {
        int index = glue(atoms, at, to) ? at + 1 : at;
        boolean scale = index < to
                && atoms.get(index).is(Kind.SCALE)
                && (ordinal || atoms.get(index).counts());
        return scale ? index : -1;
    }

    private static boolean glue(List<Atom> atoms, int at, int to) {
        return at < to && atoms.get(at).is(Kind.HYPHEN) && atoms.get(at).value() == 1;
    }

    private @Nullable Group group(
            List<Atom> atoms,
            int at,
            int to,
            @Nullable Rational first,
            boolean begun,
            boolean joined,
            boolean ordinal) {
        if (first != null) {
            return hundreds(atoms, at, to, new Group(first, at, true, null), ordinal);
        }
        if (at >= to || !ordinal && !atoms.get(at).counts()) {
            return null;
        }
        Atom atom = atoms.get(at);
        return switch (atom.kind()) {
            case DIGITS -> begun ? digits(atoms, at, to, joined) : null;
            case HUNDREDS -> {
                Group rest = rest(atoms, at + 1, to, atom.value(), false, ordinal);
                yield rest != null ? rest : new Group(Rational.of(atom.value()), at + 1, false, null);
            }
            case HUNDRED -> {
                boolean counts = atom.ordinal() || scaleAt(atoms, at + 1, to, ordinal) >= 0;
                yield counts ? new Group(Rational.of(100), at + 1, false, null) : null;
            }
            case SMALL, TEN -> {
                Group small = tens(atoms, at, to, ordinal);
                yield begun && small.value().signum() == 0 ? null : hundreds(atoms, at, to, small, ordinal);
            }
            case SCALE, JOIN, HYPHEN, PART -> null;
        };
    }

    /// Digits inside a number: "mil 680" in languages that write so; elsewhere only before a further scale
    /// ("4 thousand 3 hundred").
    private @Nullable Group digits(List<Atom> atoms, int at, int to, boolean joined) {
        Group digits = new Group(Rational.of(atoms.get(at).value()), at + 1, true, null);
        Group more = hundreds(atoms, at, to, digits, false);
        boolean scaled = more.to() > at + 1 || scaleAt(atoms, at + 1, to, false) >= 0;
        return scaled || words.digitsAfterScale && !joined ? more : null;
    }

    /// "five hundred", "nineteen hundred and five": a group with the hundred that multiplies it and what follows that.
    private Group hundreds(List<Atom> atoms, int from, int to, Group group, boolean ordinal) {
        int at = group.to();
        int hundred = glue(atoms, at, to) ? at + 1 : at;
        boolean multiplies = hundred < to
                && atoms.get(hundred).is(Kind.HUNDRED)
                && (ordinal || atoms.get(hundred).counts())
                && group.value().signum() > 0
                && group.value().compareTo(Rational.of(group.digits() ? 1000 : 100)) < 0;
        if (!multiplies) {
            return group;
        }
        Rational value = group.value().times(100);
        if (!value.isWhole() || atoms.get(hundred).ordinal()) {
            return new Group(value, hundred + 1, group.digits(), null);
        }
        Group rest = rest(atoms, hundred + 1, to, 0, true, ordinal);
        return rest == null
                ? new Group(value, hundred + 1, group.digits(), null)
                : new Group(value.plus(rest.value()), rest.to(), group.digits() || rest.digits(), rest.tail());
    }

    /// What fills the tens and units behind hundreds; null when nothing does.
    private @Nullable Group rest(List<Atom> atoms, int at, int to, int hundreds, boolean mayJoin, boolean ordinal) {
        boolean joined = mayJoin && !words.joinsTens && at < to && atoms.get(at).is(Kind.JOIN);
        int start = joined || glue(atoms, at, to) ? at + 1 : at;
        if (start >= to || !ordinal && !atoms.get(start).counts()) {
            return null;
        }
        Atom atom = atoms.get(start);
        boolean digits = atom.is(Kind.DIGITS) && joined && atom.value() < 100;
        if (!digits && !atom.is(Kind.SMALL) && !atom.is(Kind.TEN) || atom.value() == 0) {
            return null;
        }
        Group group =
                digits ? new Group(Rational.of(atom.value()), start + 1, true, null) : tens(atoms, start, to, ordinal);
        // "two hundred and three hundred" are two numbers.
        boolean another = group.to() < to && atoms.get(group.to()).is(Kind.HUNDRED);
        return another
                ? null
                : new Group(
                        group.value().plus(Rational.of(hundreds)),
                        group.to(),
                        group.digits(),
                        joined ? group.value() : null);
    }

    /// "five", "fifty", "fifty-five", "cincuenta y cinco".
    private Group tens(List<Atom> atoms, int at, int to, boolean ordinal) {
        Atom first = atoms.get(at);
        Group alone = new Group(Rational.of(first.value()), at + 1, false, null);
        if (!first.is(Kind.TEN) || at + 1 >= to) {
            return alone;
        }
        Atom next = atoms.get(at + 1);
        boolean links = next.is(Kind.HYPHEN) || words.joinsTens && next.is(Kind.JOIN);
        int unit = links ? at + 2 : at + 1;
        boolean fits = unit < to
                && atoms.get(unit).is(Kind.SMALL)
                && atoms.get(unit).value() > 0
                && atoms.get(unit).value() < 10
                && (ordinal || atoms.get(unit).counts());
        return fits ? new Group(Rational.of(first.value() + atoms.get(unit).value()), unit + 1, false, null) : alone;
    }
}
