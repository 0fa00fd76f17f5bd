package cotejo.formats.language;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Counts a text's letters by script; most scripts are, in the press, nearly one language's own.
final class Scripts {
    private final Map<Character.UnicodeScript, Integer> counts = new EnumMap<>(Character.UnicodeScript.class);
    private int latin;
    private int all;

    void count(char letter) {
        all++;
        if (letter < 0x250) {
            latin++;
        } else {
            counts.merge(Character.UnicodeScript.of(letter), 1, Integer::sum);
        }
    }

    /// Empty when Latin letters are at least half.
    Optional<String> language() {
        if (latin * 2 >= all) {
            return Optional.empty();
        }
        if (of(Character.UnicodeScript.HIRAGANA) + of(Character.UnicodeScript.KATAKANA) > all / 20) {
            return Optional.of("ja");
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .flatMap(most -> Optional.ofNullable(
                        switch (most.getKey()) {
                            case CYRILLIC -> "ru";
                            case GREEK -> "el";
                            case ARABIC -> "ar";
                            case HEBREW -> "he";
                            case HAN -> "zh";
                            case HANGUL -> "ko";
                            case THAI -> "th";
                            case DEVANAGARI -> "hi";
                            default -> null;
                        }));
    }

    private int of(Character.UnicodeScript script) {
        return counts.getOrDefault(script, 0);
    }
}
