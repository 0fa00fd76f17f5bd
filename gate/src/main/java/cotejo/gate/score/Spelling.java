package cotejo.gate.score;

import java.text.Normalizer;
import java.util.Locale;

/// How words are compared.
public final class Spelling {
    private Spelling() {}

    /// Lower case, accents set aside, runs of anything but letters and digits one space.
    public static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(words, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .forEach(point -> {
                    if (Character.isLetterOrDigit(point)) {
                        plain.appendCodePoint(point);
                    } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                        plain.append(' ');
                    }
                });
        return plain.toString().strip();
    }

    /// The last word brought to its singular, roughly: enough to call "teams" and "team" one unit.
    public static String singular(String words) {
        if (words.endsWith("ies") && words.length() > 4) {
            return words.substring(0, words.length() - 3) + "y";
        }
        for (String sibilant : new String[] {"ches", "shes", "sses", "xes"}) {
            if (words.endsWith(sibilant)) {
                return words.substring(0, words.length() - 2);
            }
        }
        boolean plural = words.endsWith("s") && !words.endsWith("ss") && words.length() > 3;
        return plural ? words.substring(0, words.length() - 1) : words;
    }
}
