package cotejo.core.quantity;

import org.jspecify.annotations.Nullable;

/// How much, as said. Every quantity yields two intervals: *hard*, what the words allow (a number outside it
/// contradicts them), and *soft*, what a speaker who says it implies. Hard decides conflict, soft decides how
/// closely figures agree. The rules are the table of docs/concepts/figures.md.
public sealed interface Quantity {
    Interval hard();

    Interval soft();

    Approximation approximation();

    /// The lower number said, approximator set aside.
    Rational low();

    /// The higher number said; null where none is (vague words).
    @Nullable
    Rational high();

    /// A bare number ("56,886", "50,000"), or one said to be exact.
    ///
    /// @param marked "exactly", or a table cell: then even a round number means itself
    record Exactly(Said number, boolean marked) implements Quantity {
        private static final Rational HUNDRED = Rational.of(100);

        @Override
        public Interval hard() {
            return bare(2);
        }

        @Override
        public Interval soft() {
            return bare(1);
        }

        /// Bare round numbers may be rounded, and more often truncated: the hard interval reaches twice as far up.
        private Interval bare(int up) {
            Rational n = number.value();
            Rational p = number.place();
            if (marked) {
                return Interval.exactly(n);
            }
            return switch (number.scale()) {
                case FRACTION -> Intervals.aboutFraction(n);
                case PERCENT -> truncated(n, p.over(2), up);
                case COUNT, AMOUNT -> {
                    if (!n.isWhole()) {
                        yield truncated(n, p.over(2), up);
                    }
                    if (p.compareTo(HUNDRED) < 0) {
                        yield Interval.exactly(n);
                    }
                    Rational b = bound();
                    yield number.scale() == Scale.COUNT
                            ? Interval.halfOpen(
                                    n.minus(b).floor(), n.plus(b.times(up)).ceiling())
                            : truncated(n, b, up);
                }
            };
        }

        /// What the words allow where they tell a measurement: also a number that is not round was rounded to be said.
        Interval hardMeasured() {
            return measured(2);
        }

        Interval softMeasured() {
            return measured(1);
        }

        private Interval measured(int up) {
            if (marked || !bare(up).isExact()) {
                return bare(up);
            }
            return truncated(number.value(), bound(), up);
        }

        /// b of the table.
        private Rational bound() {
            return number.place().over(2).min(number.value().magnitude().over(20));
        }

        private static Interval truncated(Rational n, Rational b, int up) {
            return Interval.halfOpen(n.minus(b), n.plus(b.times(up)));
        }

        @Override
        public Approximation approximation() {
            return Approximation.EXACT;
        }

        @Override
        public Rational low() {
            return number.value();
        }

        @Override
        public Rational high() {
            return number.value();
        }
    }

    /// Around, just below or just above a number.
    record About(Said number, Side side) implements Quantity {
        /// On which side of the number the speaker places the value.
        public enum Side {
            /// "some", "about", "unos"
            AROUND,
            /// "nearly", "casi"
            BELOW,
            /// "just over", "poco más de"
            ABOVE
        }

        @Override
        public Interval hard() {
            Rational n = number.value();
            Rational half = number.grain().over(2);
            return switch (side) {
                case AROUND -> Intervals.whole(number, Interval.closed(n.minus(half), n.plus(half)));
                case BELOW -> Intervals.whole(number, Interval.closed(n.minus(half), n));
                case ABOVE -> Intervals.whole(number, new Interval(n, true, n.plus(half), false));
            };
        }

        @Override
        public Interval soft() {
            return hard();
        }

        @Override
        public Approximation approximation() {
            return switch (side) {
                case AROUND -> Approximation.ABOUT;
                case BELOW -> Approximation.NEARLY;
                case ABOVE -> Approximation.JUST_OVER;
            };
        }

        @Override
        public Rational low() {
            return number.value();
        }

        @Override
        public Rational high() {
            return number.value();
        }
    }

    /// A range ("4 to 5", "between 15 and 20"), or from where to where something went ("from 240 to 273"; said downward
    /// it is a fall: "from $2,415 to $2,315"). Both ends are kept in the order they were said in.
    ///
    /// @param approximation EXACT or ABOUT ("about $200–$300"): with an approximator each end is widened by half
    ///     its own grain
    record Between(Said from, Said to, Approximation approximation) implements Quantity {
        /// Whether the higher number was said first.
        public boolean falls() {
            return from.value().compareTo(to.value()) > 0;
        }

        @Override
        public Interval hard() {
            if (approximation == Approximation.EXACT) {
                return Interval.closed(low(), high());
            }
            Interval lower = new About(falls() ? to : from, About.Side.AROUND).hard();
            Interval upper = new About(falls() ? from : to, About.Side.AROUND).hard();
            return new Interval(lower.low(), lower.lowOpen(), upper.high(), upper.highOpen());
        }

        @Override
        public Interval soft() {
            return hard();
        }

        @Override
        public Rational low() {
            return from.value().min(to.value());
        }

        @Override
        public Rational high() {
            return from.value().max(to.value());
        }
    }

    /// A floor.
    ///
    /// @param strict "more than" rather than "at least"; both allow the number itself, since speakers do not keep
    ///     them apart
    record AtLeast(Said number, boolean strict) implements Quantity {
        @Override
        public Interval hard() {
            return new Interval(number.value(), false, null, true);
        }

        @Override
        public Interval soft() {
            Rational n = number.value();
            return Intervals.whole(number, new Interval(n, true, n.plus(number.grain()), false));
        }

        @Override
        public Approximation approximation() {
            return strict ? Approximation.MORE_THAN : Approximation.AT_LEAST;
        }

        @Override
        public Rational low() {
            return number.value();
        }

        @Override
        public Rational high() {
            return number.value();
        }
    }

    /// A ceiling.
    ///
    /// @param strict "less than" rather than "up to"
    record AtMost(Said number, boolean strict) implements Quantity {
        @Override
        public Interval hard() {
            Rational n = number.value();
            return n.signum() < 0 ? new Interval(null, true, n, false) : Interval.closed(Rational.ZERO, n);
        }

        @Override
        public Interval soft() {
            Rational n = number.value();
            Rational least = n.minus(number.grain());
            return Intervals.whole(number, Interval.closed(n.signum() < 0 ? least : least.max(Rational.ZERO), n));
        }

        @Override
        public Approximation approximation() {
            return strict ? Approximation.LESS_THAN : Approximation.AT_MOST;
        }

        @Override
        public Rational low() {
            return number.value();
        }

        @Override
        public Rational high() {
            return number.value();
        }
    }

    /// A word for many ("dozens", "cientos"), or a few ("a couple", "several").
    ///
    /// @param hard what the word allows
    /// @param soft what it usually means; its low end is the number shown
    record Vague(Interval hard, Interval soft, Approximation approximation) implements Quantity {
        public Vague {
            if (soft.low() == null) {
                throw new IllegalArgumentException("a vague word has a least usual value");
            }
        }

        @Override
        public Rational low() {
            return java.util.Objects.requireNonNull(soft.low());
        }

        @Override
        public @Nullable Rational high() {
            return null;
        }
    }
}
