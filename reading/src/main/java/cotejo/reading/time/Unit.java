package cotejo.reading.time;

import java.util.Locale;

/// A unit of time as texts count in it.
public enum Unit {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    DECADE,
    CENTURY;

    /// As `per` and `unit` write it: "year".
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// How many calendar months it has; 0 for what is counted in weeks, days or less.
    int months() {
        return switch (this) {
            case SECOND, MINUTE, HOUR, DAY, WEEK -> 0;
            case MONTH -> 1;
            case QUARTER -> 3;
            case HALF -> 6;
            case YEAR -> 12;
            case DECADE -> 120;
            case CENTURY -> 1200;
        };
    }
}
