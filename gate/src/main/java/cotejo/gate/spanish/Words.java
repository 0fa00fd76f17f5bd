package cotejo.gate.spanish;

import java.util.Set;

/// The few words of Spanish a comparison of names sets aside.
final class Words {
    /// Articles, possessives and the joints of names.
    static final Set<String> SMALL = Set.of(
            "el", "la", "los", "las", "lo", "un", "una", "unos", "unas", "su", "sus", "de", "del", "al", "a", "en", "y",
            "the");

    private Words() {}

    /// Roughly: "policías" and "policía" are one word, as are "militares" and "militar".
    static String singular(String word) {
        if (word.length() > 4 && word.endsWith("es") && !word.endsWith("ses")) {
            return word.substring(0, word.length() - 2);
        }
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
