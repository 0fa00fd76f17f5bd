package cotejo.gate.score;

import java.util.Locale;

/// What a row of the gate measured.
public sealed interface Measure {
    /// The figure compared with the floor.
    double figure();

    Sense sense();

    /// The figure and what it is made of, for people.
    String text();

    /// Found against expected, in per cent: the harmonic mean of precision and recall.
    record F1(int right, int expected, int given) implements Measure {
        public F1 {
            if (right < 0 || right > expected || right > given) {
                throw new IllegalArgumentException(right + " right of " + expected + " expected, " + given + " given");
            }
        }

        /// Nothing expected and nothing given is a full score.
        @Override
        public double figure() {
            return expected + given == 0 ? 100 : 200.0 * right / (expected + given);
        }

        public double precision() {
            return given == 0 ? 0 : 100.0 * right / given;
        }

        public double recall() {
            return expected == 0 ? 0 : 100.0 * right / expected;
        }

        public F1 plus(F1 other) {
            return new F1(right + other.right, expected + other.expected, given + other.given);
        }

        @Override
        public Sense sense() {
            return Sense.AT_LEAST;
        }

        @Override
        public String text() {
            return String.format(
                    Locale.ROOT,
                    "%.1f (P %.1f, R %.1f: %d right of %d, %d given)",
                    figure(),
                    precision(),
                    recall(),
                    right,
                    expected,
                    given);
        }
    }

    /// Cases passed, in per cent of all.
    record Passed(int passed, int of) implements Measure {
        public Passed {
            if (passed < 0 || passed > of) {
                throw new IllegalArgumentException(passed + " passed of " + of);
            }
        }

        @Override
        public double figure() {
            return of == 0 ? 100 : 100.0 * passed / of;
        }

        @Override
        public Sense sense() {
            return Sense.AT_LEAST;
        }

        @Override
        public String text() {
            return String.format(Locale.ROOT, "%.1f (%d of %d)", figure(), passed, of);
        }
    }

    /// Errors counted; the floor reads "at most k errors of n".
    record Errors(int errors, int of) implements Measure {
        public Errors {
            if (errors < 0 || errors > of) {
                throw new IllegalArgumentException(errors + " errors of " + of);
            }
        }

        @Override
        public double figure() {
            return errors;
        }

        @Override
        public Sense sense() {
            return Sense.AT_MOST;
        }

        @Override
        public String text() {
            return errors + " of " + of;
        }
    }

    /// What must stay small.
    record Size(double figure, String unit) implements Measure {
        @Override
        public Sense sense() {
            return Sense.AT_MOST;
        }

        @Override
        public String text() {
            return String.format(Locale.ROOT, "%.0f %s", figure, unit).strip();
        }
    }

    /// A speed or a ratio of speeds.
    record Rate(double figure, String unit) implements Measure {
        @Override
        public Sense sense() {
            return Sense.AT_LEAST;
        }

        @Override
        public String text() {
            return String.format(Locale.ROOT, figure < 100 ? "%.2f %s" : "%.0f %s", figure, unit)
                    .strip();
        }
    }
}
