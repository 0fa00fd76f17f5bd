package cotejo.reading.figure;

import cotejo.core.quantity.Rational;
import cotejo.reading.number.Lexeme;
import cotejo.reading.number.Lexer;
import cotejo.reading.quantity.QuantityGrammar;
import cotejo.reading.quantity.Unit;
import cotejo.reading.quantity.Units;
import cotejo.reading.table.TableWords;
import cotejo.reading.table.TableWords.Says;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// In what a heading says that its numbers are told: "(miles de pesos)", "USD thousands", "Porcentaje".
final class TableUnits {
    private static final Pattern ENCLOSED = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]");
    private static final Pattern BEHIND = Pattern.compile("(?i)(?:\\ben |\\bin |,\\s*|:\\s*|-\\s+|–\\s+)");
    /// Words beside a unit that change nothing about it.
    private static final Set<String> ASIDE = Set.of(
            "de",
            "of",
            "en",
            "in",
            "corrientes",
            "constantes",
            "current",
            "constant",
            "nominal",
            "nominales",
            "us",
            "u",
            "s",
            ".",
            "cifras",
            "figures",
            "a",
            "precios",
            "prices");

    private final TableWords words;
    private final Units units;
    private final Map<String, Told> known = new HashMap<>();

    TableUnits(String language, TableWords words) {
        this.words = words;
        units = QuantityGrammar.of(language).units();
    }

    /// @param unit null where only the scale is said
    /// @param scale 1 where the numbers are told in full
    /// @param said the words that say so; empty for none
    record Told(@Nullable Unit unit, Rational scale, String said) {
        static final Told NOTHING = new Told(null, Rational.ONE, "");

        boolean tells() {
            return !said.isEmpty();
        }
    }

    /// What a heading says of the unit of its numbers.
    Told in(String heading) {
        return known.computeIfAbsent(heading, this::read);
    }

    private Told read(String heading) {
        Matcher enclosed = ENCLOSED.matcher(heading);
        while (enclosed.find()) {
            Told told = told(enclosed.group(1), true);
            if (told.tells()) {
                return told;
            }
        }
        if (words.begins(Says.PERCENT, heading) || heading.indexOf('%') >= 0 || words.holds(Says.PERCENT, heading)) {
            return new Told(new Unit(Unit.Kind.PERCENT, "percent"), Rational.ONE, heading);
        }
        String bare = ENCLOSED.matcher(heading).replaceAll(" ");
        List<String> parts = new ArrayList<>(List.of(bare));
        Matcher behind = BEHIND.matcher(bare);
        while (behind.find()) {
            parts.add(bare.substring(behind.end()));
        }
        for (String part : parts) {
            Told told = told(part, false);
            if (told.tells()) {
                return told;
            }
        }
        return Told.NOTHING;
    }

    /// @param enclosed whether it stands in parentheses: then other words may stand beside a unit
    private Told told(String part, boolean enclosed) {
        List<Lexeme> all = Lexer.lex(part, 0, part.length());
        Unit unit = null;
        Rational scale = null;
        boolean other = all.isEmpty();
        int at = 0;
        while (at < all.size()) {
            int many = 0;
            for (int n = Math.min(3, all.size() - at); n > 0 && many == 0; n--) {
                Rational value = words.scale(TableWords.plain(
                        part.substring(all.get(at).begin(), all.get(at + n - 1).end())));
                if (value != null && scale == null) {
                    scale = value;
                    many = n;
                }
            }
            String lower = all.get(at).lower();
            String letters = words.money(TableWords.plain(lower));
            if (letters != null && unit == null) {
                unit = new Unit(Unit.Kind.MONEY, letters);
                many = Math.max(many, 1);
            }
            Units.Found named = many == 0 ? units.named(part, all, at) : null;
            if (named != null && unit == null && mayHead(named.unit(), part)) {
                unit = named.unit();
                many = named.to() - at;
            }
            other |= many == 0 && !ASIDE.contains(lower) && !lower.chars().allMatch(Character::isDigit);
            at += Math.max(many, 1);
        }
        boolean fits = (unit != null || scale != null) && (!other || enclosed && unit != null);
        return fits ? new Told(unit, scale == null ? Rational.ONE : scale, part.strip()) : Told.NOTHING;
    }

    /// Times are not what numbers of a table are told in, and a letter by itself may stand for anything.
    private static boolean mayHead(Unit unit, String part) {
        boolean letter =
                part.strip().length() == 1 && Character.isLetter(part.strip().charAt(0));
        return switch (unit.kind()) {
            case MONEY, PERCENT -> !letter;
            case DIMENSION -> !letter;
            case DURATION, AGE -> false;
        };
    }
}
