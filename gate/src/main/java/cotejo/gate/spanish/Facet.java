package cotejo.gate.spanish;

import cotejo.gate.score.Expected;
import cotejo.gate.score.ReadFigure;
import cotejo.gate.score.Spelling;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is compared of a figure that was found: when it is scored, when it is right, and whether it must be right for
/// the figure to be right as a whole.
enum Facet {
    VALUE(true) {
        @Override
        boolean right(Expectation gold, ReadFigure read, Sentence sentence) {
            return Expected.value(gold.low(), gold.high(), read);
        }

        @Override
        String expected(Expectation gold) {
            return "[" + gold.low() + ", " + gold.high() + "]";
        }

        @Override
        String given(ReadFigure read) {
            return "[" + read.low() + ", " + read.high() + "]";
        }
    },
    APPROXIMATION(false) {
        @Override
        boolean right(Expectation gold, ReadFigure read, Sentence sentence) {
            return Expected.approximation(gold.modifier(), read);
        }

        @Override
        String expected(Expectation gold) {
            return gold.modifier();
        }

        @Override
        String given(ReadFigure read) {
            return read.shape() + " " + read.approximation();
        }
    },

    /// Persons and events by their class, everything else by its name; `X/Y` is unit X per Y.
    UNIT(false) {
        @Override
        boolean scored(Expectation gold) {
            return gold.unit() != null;
        }

        @Override
        boolean right(Expectation gold, ReadFigure read, Sentence sentence) {
            String[] parts = Objects.requireNonNull(gold.unit()).split("/", 2);
            return UnitNames.unit(parts[0], read) && UnitNames.same(parts.length == 2 ? parts[1] : null, read.per());
        }

        @Override
        String expected(Expectation gold) {
            return String.valueOf(gold.unit());
        }

        @Override
        String given(ReadFigure read) {
            return read.unit() + " (" + read.unitClass() + ")" + (read.per() == null ? "" : "/" + read.per());
        }
    },

    /// Measure and condition, where the gold has a measure.
    MEASURE(true) {
        @Override
        boolean scored(Expectation gold) {
            return gold.measure() != null;
        }

        @Override
        boolean right(Expectation gold, ReadFigure read, Sentence sentence) {
            return plain(gold.measure()).equals(plain(read.measure()))
                    && plain(gold.condition()).equals(plain(read.condition()));
        }

        private String plain(@Nullable String id) {
            return id == null ? "" : Spelling.plain(id);
        }

        @Override
        String expected(Expectation gold) {
            return gold.measure() + " / " + gold.condition();
        }

        @Override
        String given(ReadFigure read) {
            return read.measure() + " / " + read.condition();
        }
    },
    WHO(true) {
        @Override
        boolean scored(Expectation gold) {
            return gold.who() != null;
        }

        @Override
        boolean right(Expectation gold, ReadFigure read, Sentence sentence) {
            return Bodies.WHO.right(Objects.requireNonNull(gold.who()), read.who(), sentence.country());
        }

        @Override
        String expected(Expectation gold) {
            return String.valueOf(gold.who());
        }

        @Override
        String given(ReadFigure read) {
            return read.who().said() + " [" + read.who().id() + "]";
        }
    },
    WHERE(false) {
        @Override
        boolean scored(Expectation gold) {
            return gold.where() != null;
        }

        @Override
        boolean right(Expectation gold, ReadFigure read, Sentence sentence) {
            return Bodies.WHERE.right(Objects.requireNonNull(gold.where()), read.where(), sentence.country());
        }

        @Override
        String expected(Expectation gold) {
            return String.valueOf(gold.where());
        }

        @Override
        String given(ReadFigure read) {
            return read.where().said() + " [" + read.where().id() + "]";
        }
    },

    /// Both ends, each at the coarser precision of the two.
    PERIOD(true) {
        @Override
        boolean scored(Expectation gold) {
            return gold.from() != null;
        }

        @Override
        boolean right(Expectation gold, ReadFigure read, Sentence sentence) {
            return Expected.end(gold.from(), read.from()) && Expected.end(gold.to(), read.to());
        }

        @Override
        String expected(Expectation gold) {
            return gold.from() + " to " + gold.to();
        }

        @Override
        String given(ReadFigure read) {
            return read.from() + " to " + read.to();
        }
    },
    ROOT(true) {
        @Override
        boolean right(Expectation gold, ReadFigure read, Sentence sentence) {
            return Roots.right(gold.root(), read.root(), sentence.text());
        }

        @Override
        String expected(Expectation gold) {
            return String.valueOf(gold.root());
        }

        @Override
        String given(ReadFigure read) {
            return String.valueOf(read.root());
        }
    },
    CHANGE(false) {
        @Override
        boolean scored(Expectation gold) {
            return gold.change() != null;
        }

        @Override
        boolean right(Expectation gold, ReadFigure read, Sentence sentence) {
            return Objects.equals(gold.change(), read.change());
        }

        @Override
        String expected(Expectation gold) {
            return String.valueOf(gold.change());
        }

        @Override
        String given(ReadFigure read) {
            return String.valueOf(read.change());
        }
    };

    private final boolean ofTheWhole;

    Facet(boolean ofTheWhole) {
        this.ofTheWhole = ofTheWhole;
    }

    /// Must it be right for the figure to be right as a whole?
    boolean ofTheWhole() {
        return ofTheWhole;
    }

    boolean scored(Expectation gold) {
        return true;
    }

    abstract boolean right(Expectation gold, ReadFigure read, Sentence sentence);

    abstract String expected(Expectation gold);

    abstract String given(ReadFigure read);

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
