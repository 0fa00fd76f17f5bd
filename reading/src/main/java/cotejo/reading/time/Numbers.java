package cotejo.reading.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the numbers that dates and lengths are made of.
final class Numbers {
    /// Marks after which a number is money, a fraction, an address or a code, never a date.
    private static final String SPOILING_BEFORE = "$€£¥₡₲#@=+./:_%^~&\\*<>|";

    private static final String SPOILING_AFTER = "%°º$€£_=@^~\\*";

    private final Grammar grammar;
    private final List<Piece> pieces;

    Numbers(Grammar grammar, List<Piece> pieces) {
        this.grammar = grammar;
        this.pieces = pieces;
    }

    /// @param kind one of [Grammar#NUMBERS]
    /// @param inside whether the piece before belongs to the same pattern, which then answers for it
    Phrases.@Nullable Found find(String kind, int at, boolean inside) {
        if (at >= pieces.size()) {
            return null;
        }
        Piece piece = pieces.get(at);
        if (kind.equals("num") && !piece.isNumber()) {
            return words(at);
        }
        if (!piece.isNumber() || !inside && isSpoiled(at)) {
            return null;
        }
        int value = piece.value();
        boolean fits = switch (kind) {
            case "year" -> piece.digits() == 4 && value >= 1500 && value <= 2099 && isWholeYear(at);
            case "recent" -> piece.digits() == 4 && value >= 1900 && value <= 2049 && isWholeYear(at);
            case "yy" -> piece.digits() == 2 && value >= 0;
            case "mm" -> piece.digits() <= 2 && value >= 1 && value <= 12;
            case "day" -> piece.digits() <= 2 && value >= 1 && value <= 31 && isWhole(at);
            case "num" -> value >= 0 && value <= 999 && isWhole(at);
            case "int" -> true;
            default -> throw new IllegalArgumentException("no kind of number: " + kind);
        };
        return fits ? found(slot(kind), at + 1, value) : null;
    }

    private static String slot(String kind) {
        return switch (kind) {
            case "mm" -> "month";
            case "recent" -> "year";
            default -> kind;
        };
    }

    private static Phrases.Found found(String kind, int next, int value) {
        return new Phrases.Found(next, new Caught.Value(kind, value, Integer.toString(value)));
    }

    private boolean isSpoiled(int at) {
        if (at == 0) {
            return false;
        }
        Piece before = pieces.get(at - 1);
        if (before.folded().length() != 1 || SPOILING_BEFORE.indexOf(before.folded()) < 0) {
            return before.isWord() && pieces.get(at).glued();
        }
        return pieces.get(at).glued() || before.folded().charAt(0) == '$';
    }

    /// "2010th", "2010km" and "2000-strong" are no years; "1990s" is for the pattern to say.
    private boolean isWholeYear(int at) {
        if (at + 1 >= pieces.size() || !pieces.get(at + 1).glued()) {
            return true;
        }
        Piece after = pieces.get(at + 1);
        if (after.isWord()) {
            return after.is("s");
        }
        if (after.is("-") && at + 2 < pieces.size()) {
            Piece second = pieces.get(at + 2);
            return !second.glued() || second.capital() || !second.isWord() || isNowOrMonth(at + 2);
        }
        return isWhole(at);
    }

    private boolean isNowOrMonth(int at) {
        for (String name : List.of("month", "present")) {
            Phrases words = grammar.words(name);
            if (words != null && words.find(pieces, at) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isWhole(int at) {
        if (at + 1 >= pieces.size() || !pieces.get(at + 1).glued()) {
            return true;
        }
        String after = pieces.get(at + 1).folded();
        return after.length() != 1 || SPOILING_AFTER.indexOf(after) < 0;
    }

    /// "twenty-two", "treinta y cinco", "a couple of".
    private Phrases.@Nullable Found words(int at) {
        Phrases numbers = grammar.words("number");
        Phrases.Found first = numbers == null ? null : numbers.find(pieces, at);
        if (numbers == null || first == null) {
            return null;
        }
        int value = first.value().number();
        if (value < 20 || value % 10 != 0 || value > 90) {
            return found("num", first.next(), value);
        }
        int next = first.next();
        Phrases joins = grammar.words("join");
        if (joins != null && next < pieces.size() && joins.find(pieces, next) != null) {
            next++;
        }
        Phrases.Found second = numbers.find(pieces, next);
        boolean joined =
                second != null && second.value().number() >= 1 && second.value().number() <= 9;
        return second != null && joined
                ? found("num", second.next(), value + second.value().number())
                : found("num", first.next(), value);
    }
}
