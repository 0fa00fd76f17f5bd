package cotejo.reading.number;

import cotejo.core.quantity.Rational;
import cotejo.reading.number.WrittenNumber.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Two numbers that make one fraction: "one in five", "3 out of 4", "cuatro de cada diez", "1 over 20".
final class Proportions {
    private static final Rational MANY = Rational.of(1000);

    private final NumberWords words;
    private final Atoms atoms;
    private final Cardinals cardinals;

    Proportions(NumberWords words, Atoms atoms, Cardinals cardinals) {
        this.words = words;
        this.atoms = atoms;
        this.cardinals = cardinals;
    }

    /// The fraction whose first number was read already; that number itself where it is none.
    WrittenNumber of(List<Lexeme> all, WrittenNumber number) {
        Rational above = number.value();
        int at = number.to();
        if (above == null
                || number.form() == Form.ORDINAL
                || number.vague() != null
                || number.ambiguous()
                || !above.isWhole()
                || above.signum() <= 0
                || at + 1 >= all.size()) {
            return number;
        }
        for (List<String> parting : words.outOf) {
            Whole whole = starts(all, at, parting) ? whole(all, at + parting.size()) : null;
            if (whole != null
                    && above.compareTo(whole.value()) < 0
                    && !isRate(all, whole)
                    && (parting.size() > 1 || fits(all, at + parting.size(), whole))) {
                return fraction(all, number, whole, above);
            }
        }
        Whole below = words.over.contains(all.get(at).lower()) ? whole(all, at + 1) : null;
        return below != null && closes(all, below.to()) ? fraction(all, number, below, above) : number;
    }

    private static boolean starts(List<Lexeme> all, int at, List<String> parting) {
        for (int i = 0; i < parting.size(); i++) {
            if (at + i >= all.size() || !all.get(at + i).is(parting.get(i))) {
                return false;
            }
        }
        return true;
    }

    private record Whole(Rational value, int to) {}

    private @Nullable Whole whole(List<Lexeme> all, int at) {
        if (at >= all.size()) {
            return null;
        }
        Lexeme lexeme = all.get(at);
        if (lexeme.isDigits()) {
            Rational value = DigitString.read(lexeme.lower(), words.separators).value();
            return value != null && value.isWhole() && value.signum() > 0 ? new Whole(value, at + 1) : null;
        }
        List<Atom> run = lexeme.isWord() ? atoms.run(all, at) : List.of();
        Cardinals.Sum sum = run.isEmpty() ? null : cardinals.longest(run, 0);
        return sum == null || sum.value().signum() <= 0
                ? null
                : new Whole(sum.value(), run.get(sum.to() - 1).lexeme() + 1);
    }

    /// "24 por cada 100 mil habitantes" tells how many there are among so many: no share.
    private boolean isRate(List<Lexeme> all, Whole whole) {
        return whole.value().compareTo(MANY) >= 0
                || whole.to() < all.size()
                        && words.scales.containsKey(all.get(whole.to()).lower());
    }

    /// "one in five" is a fraction; "one in 2010" and "two in three days" are not.
    private boolean fits(List<Lexeme> all, int at, Whole whole) {
        boolean year = all.get(at).isDigits() && all.get(at).lower().length() > 3;
        boolean time = whole.to() < all.size()
                && words.notOutOfBefore.contains(all.get(whole.to()).lower());
        return !year && !time;
    }

    /// Nothing is counted behind: "1 over 20", but not "12 over 3 days".
    private boolean closes(List<Lexeme> all, int at) {
        return at >= all.size()
                || all.get(at).kind() == Lexeme.Kind.SYMBOL && !all.get(at).is("-")
                || at + 1 < all.size() && words.notNumbers.contains(NumberGrammar.phrase(all, at, at + 2));
    }

    private WrittenNumber fraction(List<Lexeme> all, WrittenNumber number, Whole whole, Rational above) {
        return WrittenNumber.of(
                all,
                number.from(),
                whole.to(),
                Form.FRACTION,
                above.over(whole.value()),
                words.language + "/number/one-in");
    }
}
