package cotejo.gate.planted;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/// Words for times, in one language.
record Clock(Wording wording, Chance chance) {
    private static final List<String> ENGLISH =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final List<String> SPANISH =
            List.of("cero", "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez");

    String words(Years years) {
        String kind = switch (years.saying()) {
            case YEAR -> "year";
            case LAST_YEAR -> "last-year";
            case RUN -> "run";
            case WINDOW -> "window";
            case SINCE -> "since";
            case TERM -> "term";
            case SINCE_TERM -> "since-term";
            case THIS_YEAR -> "this-year";
        };
        List<String> numbers = switch (wording.language()) {
            case EN -> ENGLISH;
            case ES -> SPANISH;
        };
        return chance.pick(wording.times(kind))
                .replace("{a}", String.valueOf(years.from()))
                .replace("{b}", String.valueOf(years.to()))
                .replace("{o}", String.valueOf(years.from() - 1))
                .replace("{k}", numbers.get(Math.min(10, years.length())));
    }

    /// "on Monday", "el lunes": the day of publication or one before.
    String weekday(LocalDate published) {
        String day = published.minusDays(chance.between(0, 2)).getDayOfWeek().getDisplayName(TextStyle.FULL, locale());
        return switch (wording.language()) {
            case EN -> "on " + day;
            case ES -> "el " + day;
        };
    }

    /// "March 12, 2013", "12 de marzo de 2013".
    String date(LocalDate day) {
        return switch (wording.language()) {
            case EN -> month(day) + " " + day.getDayOfMonth() + ", " + day.getYear();
            case ES -> day.getDayOfMonth() + " de " + month(day) + " de " + day.getYear();
        };
    }

    /// As a dateline has it: "March 12", "12 de marzo".
    String shortDate(LocalDate day) {
        return switch (wording.language()) {
            case EN -> month(day) + " " + day.getDayOfMonth();
            case ES -> day.getDayOfMonth() + " de " + month(day);
        };
    }

    private String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, locale());
    }

    private Locale locale() {
        return Locale.of(wording.language().code());
    }
}
