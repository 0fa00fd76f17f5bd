package cotejo.casework.search;

import java.text.Normalizer;
import java.util.Locale;

/// Names without what people leave out when they type: case, accents, and more than one space.
public final class Folding {
    private Folding() {}

    public static String of(String name) {
        String parted = Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(parted.length());
        boolean space = false;
        for (int i = 0; i < parted.length(); ) {
            int c = parted.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || c == '_') {
                space = true;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                if (space && !out.isEmpty()) {
                    out.append(' ');
                }
                space = false;
                out.appendCodePoint(c);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
