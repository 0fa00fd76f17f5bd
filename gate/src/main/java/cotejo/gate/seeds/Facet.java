package cotejo.gate.seeds;

import cotejo.gate.score.Expected;
import cotejo.gate.score.ReadFigure;
import cotejo.gate.score.Spelling;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What is compared of a figure that was found. Each facet says when it is scored and when it is right.
enum Facet {
    /// The numbers stated are equal; an end the gold leaves open accepts anything.
    VALUE {
        @Override
        boolean right(GoldFigure gold, ReadFigure read, Voices voices) {
            return Expected.value(gold.low(), gold.high(), read);
        }

        @Override
        String expected(GoldFigure gold) {
            return "[" + gold.low() + ", " + gold.high() + "]";
        }

        @Override
        String given(ReadFigure read) {
            return "[" + read.low() + ", " + read.high() + "]";
        }
    },

    /// about, nearly, exact; more and less each hold their strict, weak and "just" forms; range and vague are shapes;
    /// of
    /// an average anything is right.
    APPROXIMATION {
        @Override
        boolean right(GoldFigure gold, ReadFigure read, Voices voices) {
            return Expected.approximation(gold.modifier(), read);
        }

        @Override
        String expected(GoldFigure gold) {
            return gold.modifier();
        }

        @Override
        String given(ReadFigure read) {
            return read.shape() + " " + read.approximation();
        }
    },

    /// Persons by their class, everything else by its name in the singular; `X/Y` is unit X per Y.
    UNIT {
        @Override
        boolean scored(GoldFigure gold) {
            return !gold.unit().isEmpty();
        }

        @Override
        boolean right(GoldFigure gold, ReadFigure read, Voices voices) {
            String[] parts = gold.unit().split("/", 2);
            String per = parts.length == 2 ? parts[1] : null;
            return unit(parts[0], read) && same(per, read.per());
        }

        private boolean unit(String gold, ReadFigure read) {
            return switch (gold) {
                case "person", "event" -> gold.equals(read.unitClass()) || same(gold, read.unit());
                default -> same(gold, read.unit());
            };
        }

        private boolean same(@Nullable String gold, @Nullable String read) {
            return gold == null || read == null ? gold == read : lemma(gold).equals(lemma(read));
        }

        private String lemma(String unit) {
            return Spelling.singular(unit.toLowerCase(Locale.ROOT).strip());
        }

        @Override
        String expected(GoldFigure gold) {
            return gold.unit();
        }

        @Override
        String given(ReadFigure read) {
            return read.unit() + " (" + read.unitClass() + ")" + (read.per() == null ? "" : "/" + read.per());
        }
    },

    /// Measure and condition, where the gold has a measure.
    MEASURE {
        @Override
        boolean scored(GoldFigure gold) {
            return gold.measure() != null;
        }

        @Override
        boolean right(GoldFigure gold, ReadFigure read, Voices voices) {
            return plain(gold.measure()).equals(plain(read.measure()))
                    && plain(gold.condition()).equals(plain(read.condition()));
        }

        private String plain(@Nullable String id) {
            return id == null ? "" : Spelling.plain(id);
        }

        @Override
        String expected(GoldFigure gold) {
            return gold.measure() + " / " + gold.condition();
        }

        @Override
        String given(ReadFigure read) {
            return read.measure() + " / " + read.condition();
        }
    },

    /// A comment exactly where the gold says so.
    COMMENT {
        @Override
        boolean right(GoldFigure gold, ReadFigure read, Voices voices) {
            return gold.part().equals("comment") == "comment".equals(read.passage());
        }

        @Override
        String expected(GoldFigure gold) {
            return gold.part();
        }

        @Override
        String given(ReadFigure read) {
            return String.valueOf(read.passage());
        }
    },

    /// Both ends, each at the coarser precision of the two, where the gold has a period.
    PERIOD {
        @Override
        boolean scored(GoldFigure gold) {
            return gold.from() != null;
        }

        @Override
        boolean right(GoldFigure gold, ReadFigure read, Voices voices) {
            return Expected.end(gold.from(), read.from()) && Expected.end(gold.to(), read.to());
        }

        @Override
        String expected(GoldFigure gold) {
            return gold.from() + " to " + gold.to();
        }

        @Override
        String given(ReadFigure read) {
            return read.from() + " to " + read.to();
        }
    },

    /// The root or one of its alternatives, by the alias list.
    ROOT {
        @Override
        boolean right(GoldFigure gold, ReadFigure read, Voices voices) {
            return voices.right(read.root(), gold.roots());
        }

        @Override
        String expected(GoldFigure gold) {
            return String.valueOf(gold.roots());
        }

        @Override
        String given(ReadFigure read) {
            return String.valueOf(read.root());
        }
    };

    boolean scored(GoldFigure gold) {
        return true;
    }

    abstract boolean right(GoldFigure gold, ReadFigure read, Voices voices);

    abstract String expected(GoldFigure gold);

    abstract String given(ReadFigure read);

    String row() {
        return "seeds." + name().toLowerCase(Locale.ROOT);
    }
}
