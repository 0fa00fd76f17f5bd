package cotejo.serving.wording;

import java.text.Normalizer;
import java.util.Locale;

/// Words as a search box compares them: in lower case and without accents, so that "desercion" finds "deserción".
public final class Folded {
    private Folded() {}

    public static String of(String text) {
        String stripped = text.strip();
        if (isPlain(stripped)) {
            return stripped.toLowerCase(Locale.ROOT);
        }
        String apart = Normalizer.normalize(stripped, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(out::appendCodePoint);
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
