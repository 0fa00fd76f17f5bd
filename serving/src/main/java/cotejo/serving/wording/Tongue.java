package cotejo.serving.wording;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A language the pages speak, and how it writes numbers.
///
/// Spanish has two: Mexico, Central America and the United States write 56,886 and 24.4; Spain and most of South
/// America
/// write 56.886 and 24,4.
public enum Tongue {
    ENGLISH("en", "en", ',', '.', ""),
    SPANISH("es", "es-MX", ',', '.', "\u00a0"),
    SPANISH_WITH_POINTS("es", "es-ES", '.', ',', "\u00a0");

    private static final List<String> COMMA_COUNTRIES =
            List.of("MX", "US", "GT", "HN", "SV", "NI", "PA", "DO", "PR", "419", "BZ");

    private final String language;
    private final String tag;
    private final char group;
    private final char decimal;
    private final String beforePercent;

    Tongue(String language, String tag, char group, char decimal, String beforePercent) {
        this.language = language;
        this.tag = tag;
        this.group = group;
        this.decimal = decimal;
        this.beforePercent = beforePercent;
    }

    /// ISO 639-1: which phrases.
    public String language() {
        return language;
    }

    /// BCP 47: what the address and the `lang` attribute hold.
    public String tag() {
        return tag;
    }

    char group() {
        return group;
    }

    char decimal() {
        return decimal;
    }

    String beforePercent() {
        return beforePercent;
    }

    /// The other language, for the switch in the page's head.
    public Tongue other() {
        return this == ENGLISH ? SPANISH : ENGLISH;
    }

    /// From a `lang` in the address; null where it names none of ours.
    public static @Nullable Tongue named(@Nullable String tag) {
        if (tag == null) {
            return null;
        }
        Locale locale = Locale.forLanguageTag(tag);
        return switch (locale.getLanguage()) {
            case "en" -> ENGLISH;
            case "es" ->
                locale.getCountry().isEmpty() || COMMA_COUNTRIES.contains(locale.getCountry())
                        ? SPANISH
                        : SPANISH_WITH_POINTS;
            default -> null;
        };
    }

    /// From an Accept-Language header: the first of its languages that is ours by weight, else English.
    public static Tongue accepted(@Nullable String header) {
        if (header == null || header.isEmpty() || header.length() > 1000) {
            return ENGLISH;
        }
        try {
            for (Locale.LanguageRange range : Locale.LanguageRange.parse(header)) {
                Tongue tongue = range.getWeight() > 0 ? named(range.getRange()) : null;
                if (tongue != null) {
                    return tongue;
                }
            }
        } catch (IllegalArgumentException e) {
            return ENGLISH;
        }
        return ENGLISH;
    }
}
