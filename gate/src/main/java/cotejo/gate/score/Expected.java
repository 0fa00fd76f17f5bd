package cotejo.gate.score;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What hand-annotated figures expect, compared with what was read, the same in every set that is written by these
/// rules.
public final class Expected {
    private static final Set<String> MORE = Set.of("more_than", "at_least", "just_over");
    private static final Set<String> LESS = Set.of("less_than", "at_most");
    private static final int YEAR = "2011".length();

    private Expected() {}

    /// The numbers stated are equal; an end the gold leaves open accepts anything.
    public static boolean value(@Nullable Double low, @Nullable Double high, ReadFigure read) {
        return Numbers.same(low, read.low()) && (high == null || Numbers.same(high, read.high()));
    }

    /// about, nearly, exact; more and less each hold their strict, weak and "just" forms; range and vague are shapes;
    /// of
    /// an average anything is right.
    public static boolean approximation(String modifier, ReadFigure read) {
        String word = read.approximation() == null ? "" : read.approximation();
        return switch (modifier) {
            case "about", "nearly" -> word.equals(modifier);
            case "exact" -> word.equals("exact") && read.shape().equals("single");
            case "more than", "at least", "just over" -> MORE.contains(word);
            case "less than", "at most" -> LESS.contains(word);
            case "range", "vague" -> read.shape().equals(modifier);
            case "average" -> true;
            default -> throw new IllegalArgumentException("the gold has a new modifier: " + modifier);
        };
    }

    /// One end of a period, at the coarser precision of the two; null in the gold accepts anything.
    public static boolean end(@Nullable String gold, @Nullable String read) {
        if (gold == null || read == null) {
            return gold == null;
        }
        int coarser = Math.min(gold.length(), read.length());
        return coarser >= YEAR && gold.substring(0, coarser).equals(read.substring(0, coarser));
    }
}
