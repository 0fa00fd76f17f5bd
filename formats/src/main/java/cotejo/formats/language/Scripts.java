package cotejo.formats.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Counts a text's letters by script; most scripts are, in the press, nearly one language's own.
final class Scripts {
    /// A language no list and no script tells (ISO 639).
    static final String UNDETERMINED = "und";

    private static final String PERSIAN = "پچژگکی";
    private static final String URDU = "ٹڈڑںےہ";
    private static final String UKRAINIAN = "іїєґІЇЄҐ";

    private final Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    private int latin;
    private int all;
    private int persian;
    private int urdu;
    private int ukrainian;

    void count(int letter) {
        all++;
        UnicodeScript script = letter < 0x250 ? UnicodeScript.LATIN : UnicodeScript.of(letter);
        if (script == UnicodeScript.LATIN || script == UnicodeScript.COMMON) {
            latin++;
        } else {
            counts.merge(script, 1, Integer::sum);
            persian += PERSIAN.indexOf(letter) >= 0 ? 1 : 0;
            urdu += URDU.indexOf(letter) >= 0 ? 1 : 0;
            ukrainian += UKRAINIAN.indexOf(letter) >= 0 ? 1 : 0;
        }
    }

    /// Empty when Latin letters are at least half.
    Optional<String> language() {
        if (latin * 2 >= all) {
            return Optional.empty();
        }
        if (of(UnicodeScript.HIRAGANA) + of(UnicodeScript.KATAKANA) > all / 20) {
            return Optional.of("ja");
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(most -> switch (most.getKey()) {
            case CYRILLIC -> ukrainian > all / 50 ? "uk" : "ru";
            case GREEK -> "el";
            case ARABIC -> urdu > all / 20 ? "ur" : persian > all / 20 ? "fa" : "ar";
            case HEBREW -> "he";
            case HAN -> "zh";
            case HANGUL -> "ko";
            case THAI -> "th";
            case DEVANAGARI -> "hi";
            case ARMENIAN -> "hy";
            case GEORGIAN -> "ka";
            case BENGALI -> "bn";
            case TAMIL -> "ta";
            case TELUGU -> "te";
            case KANNADA -> "kn";
            case MALAYALAM -> "ml";
            case GUJARATI -> "gu";
            case GURMUKHI -> "pa";
            case SINHALA -> "si";
            case KHMER -> "km";
            case LAO -> "lo";
            case MYANMAR -> "my";
            case ETHIOPIC -> "am";
            case TIBETAN -> "bo";
            case THAANA -> "dv";
            default -> UNDETERMINED;
        });
    }

    private int of(UnicodeScript script) {
        return counts.getOrDefault(script, 0);
    }
}
