package cotejo.gate.planted;

import cotejo.core.quantity.Approximation;
import cotejo.core.quantity.Rational;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes numbers in words and digits, as one document writes them.
///
/// @param style how this document writes its numbers
record Numeral(Language language, Style style, Chance chance) {

    enum Style {
        /// 56,886 and 24.4
        COMMA,
        /// 56.886 and 24,4
        POINT,
        /// 56 mil 886 and 24.4, as the Mexican press
        MIL
    }

    private static final long MILLION = 1_000_000;

    private static final Map<Approximation, List<String>> ENGLISH = Map.of(
            Approximation.EXACT, List.of(""),
            Approximation.ABOUT, List.of("some ", "about ", "around ", "roughly "),
            Approximation.NEARLY, List.of("nearly ", "almost ", "close to "),
            Approximation.MORE_THAN, List.of("more than ", "over ", "more than "),
            Approximation.AT_LEAST, List.of("at least ", "no fewer than "),
            Approximation.JUST_OVER, List.of("just over ", "slightly more than "),
            Approximation.LESS_THAN, List.of("less than ", "fewer than "),
            Approximation.AT_MOST, List.of("up to ", "at most "));
    private static final Map<Approximation, List<String>> SPANISH = Map.of(
            Approximation.EXACT, List.of(""),
            Approximation.ABOUT, List.of("un@s ", "cerca de ", "alrededor de ", "aproximadamente "),
            Approximation.NEARLY, List.of("casi "),
            Approximation.MORE_THAN, List.of("más de ", "más de ", "arriba de "),
            Approximation.AT_LEAST, List.of("al menos ", "por lo menos "),
            Approximation.JUST_OVER, List.of("poco más de ", "algo más de "),
            Approximation.LESS_THAN, List.of("menos de "),
            Approximation.AT_MOST, List.of("hasta ", "a lo sumo "));

    /// @param feminine the counted noun's gender, which "unos" follows
    /// @param currency null for what is no money
    String write(Spoken spoken, boolean feminine, @Nullable String currency) {
        String about = chance.pick(approximators().getOrDefault(spoken.approximation(), List.of("")))
                .replace("@", feminine ? "a" : "o");
        return switch (spoken.scale()) {
            case COUNT -> about + count(spoken.value().numerator().longValueExact());
            case AMOUNT -> money(about, spoken.value(), currency == null ? "" : currency);
            case PERCENT -> plural(about) + percent(spoken.value());
            case FRACTION -> plural(about) + fraction(spoken.value());
        };
    }

    private static String plural(String about) {
        return about.equals("unos ") || about.equals("unas ") ? "alrededor de " : about;
    }

    private Map<Approximation, List<String>> approximators() {
        return switch (language) {
            case EN -> ENGLISH;
            case ES -> SPANISH;
        };
    }

    private String count(long number) {
        if (style != Style.MIL || number < 1000) {
            return grouped(number);
        }
        long thousands = number / 1000;
        long below = number % 1000;
        return (thousands == 1 ? "mil" : thousands + " mil") + (below == 0 ? "" : " " + below);
    }

    private String grouped(long number) {
        String english = String.format(Locale.ROOT, "%,d", number);
        return style == Style.POINT ? english.replace(',', '.') : english;
    }

    private String decimal(Rational number) {
        String english = number.toDecimal(1).stripTrailingZeros().toPlainString();
        return style == Style.POINT ? english.replace('.', ',') : english;
    }

    private String money(String about, Rational value, String currency) {
        Rational millions = value.over(MILLION);
        boolean billions = language == Language.EN
                && millions.compareTo(Rational.of(1000)) >= 0
                && millions.over(100).isWhole();
        String number = millions(millions, billions);
        return switch (language) {
            case EN -> {
                String unit = billions ? " billion" : " million";
                yield currency.equals("USD") ? about + "$" + number + unit : about + number + unit + " pesos";
            }
            case ES ->
                about
                        + number
                        + (number.equals("1") ? " millón de " : " millones de ")
                        + (currency.equals("USD") ? "dólares" : "pesos");
        };
    }

    private String millions(Rational millions, boolean billions) {
        if (billions) {
            return decimal(millions.over(1000));
        }
        long whole = millions.floor().numerator().longValueExact();
        Rational below = millions.minus(Rational.of(whole));
        if (below.signum() == 0) {
            return count(whole);
        }
        String tenths =
                (style == Style.POINT ? "," : ".") + below.times(10).floor().numerator();
        return (style == Style.MIL && whole % 1000 == 0 ? grouped(whole) : count(whole)) + tenths;
    }

    private String percent(Rational value) {
        boolean sign = chance.odds(0.25);
        return decimal(value)
                + switch (language) {
                    case EN -> sign ? "%" : " percent";
                    case ES -> sign ? "%" : " por ciento";
                };
    }

    private String fraction(Rational value) {
        String key = value.toString();
        return switch (language) {
            case EN ->
                switch (key) {
                    case "1/2" -> "half";
                    case "1/3" -> "a third";
                    case "1/4" -> "a quarter";
                    case "1/5" -> "one fifth";
                    case "2/3" -> "two thirds";
                    case "3/4" -> "three quarters";
                    default -> throw new IllegalArgumentException("no words for " + key);
                };
            case ES ->
                switch (key) {
                    case "1/2" -> "la mitad";
                    case "1/3" -> "una tercera parte";
                    case "1/4" -> "una cuarta parte";
                    case "1/5" -> "una quinta parte";
                    case "2/3" -> "dos terceras partes";
                    case "3/4" -> "tres cuartas partes";
                    default -> throw new IllegalArgumentException("no words for " + key);
                };
        };
    }
}
