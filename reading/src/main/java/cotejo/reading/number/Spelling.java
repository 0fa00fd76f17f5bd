package cotejo.reading.number;

import java.text.Normalizer;

/// Words with and without their accents.
public final class Spelling {
    private Spelling() {}

    /// The word without accents; ñ stays, for it is a letter of its own ("año", "ano").
    public static String plain(String word) {
        boolean ascii = true;
        for (int i = 0; i < word.length() && ascii; i++) {
            ascii = word.charAt(i) < 128;
        }
        if (ascii) {
            return word;
        }
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == 'ñ' || c == 'Ñ' || c < 128) {
                plain.append(c);
                continue;
            }
            String parted = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            plain.append(Character.isLetter(c) ? parted.charAt(0) : c);
        }
        return plain.toString();
    }
}
