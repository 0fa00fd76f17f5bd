package cotejo.reading.figure;

import cotejo.reading.lexicon.LexiconFile;
import cotejo.reading.quantity.Unit;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Whose money a sign or word shared by several countries means: "$" and "pesos" are those of the country a text was
/// published in, else of the one it speaks of.
final class Currencies {
    private static final String SIGN = "$";

    private final Map<String, String> pesos;
    private final Map<String, String> signs;
    private final Map<String, String> suffixes;

    Currencies(String language) {
        LexiconFile file = LexiconFile.load(language + "/clauses.yaml");
        pesos = file.map("pesos", JsonNode::asString);
        signs = file.map("dollar-sign", JsonNode::asString);
        suffixes = file.map("money-suffixes", JsonNode::asString);
    }

    /// The money that letters behind a number name ("3 mdd": millions of dollars); null for none.
    @Nullable
    Unit lettered(String said) {
        for (Map.Entry<String, String> letters : suffixes.entrySet()) {
            if (said.toLowerCase(Locale.ROOT).endsWith(letters.getKey())) {
                return new Unit(Unit.Kind.MONEY, letters.getValue());
            }
        }
        return null;
    }

    /// @param said the quantity's words
    /// @param country lower-case ISO 3166; null when nothing tells
    Unit settled(Unit unit, String said, @Nullable String country) {
        if (unit.kind() != Unit.Kind.MONEY || country == null) {
            return unit;
        }
        String lower = said.toLowerCase(Locale.ROOT);
        boolean peso = lower.endsWith("peso") || lower.endsWith("pesos") || lower.contains("pesos ");
        String code = peso
                ? pesos.get(country)
                : unit.name().equals("USD") && bareSign(said, lower) ? signs.get(country) : null;
        return code == null ? unit : new Unit(Unit.Kind.MONEY, code);
    }

    /// "$1,200", but not "US$1,200" or "$1,200 dólares".
    private static boolean bareSign(String said, String lower) {
        int sign = said.indexOf(SIGN);
        return sign >= 0
                && (sign == 0 || !Character.isLetter(said.charAt(sign - 1)) && said.charAt(sign - 1) != '.')
                && !lower.contains("d\u00f3lar")
                && !lower.contains("dolar")
                && !lower.contains("usd");
    }
}
