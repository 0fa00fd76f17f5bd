package cotejo.reading.text;

import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Headlines that write Every Word Large mislead the tagger. A word of a headline keeps its capital only where the
/// article writes it so in the middle of a sentence.
final class Headlines {
    /// Words enough to know an article's names.
    private static final int ENOUGH = 20_000;

    private final Set<String> capitals = new HashSet<>();
    private final Set<String> small = new HashSet<>();

    Headlines(Document document) {
        boolean headline = document.passages().stream().anyMatch(p -> p.kind() == PassageKind.HEADLINE);
        if (!headline) {
            return;
        }
        int words = 0;
        for (Passage passage : document.passages()) {
            if (passage.kind() == PassageKind.BODY && words < ENOUGH) {
                words += learn(document.text().slice(passage.span()));
            }
        }
    }

    private int learn(String paragraph) {
        int words = 0;
        boolean opens = true;
        int at = 0;
        while (at < paragraph.length()) {
            if (!Character.isLetter(paragraph.charAt(at))) {
                opens |= ".!?:“\"".indexOf(paragraph.charAt(at)) >= 0;
                at++;
                continue;
            }
            int end = at;
            while (end < paragraph.length() && Character.isLetter(paragraph.charAt(end))) {
                end++;
            }
            String word = paragraph.substring(at, end);
            if (!Character.isUpperCase(word.charAt(0))) {
                small.add(word);
            } else if (!opens) {
                capitals.add(word);
            }
            words++;
            opens = false;
            at = end;
        }
        return words;
    }

    /// The word as the article would write it inside a sentence.
    String asInText(String word) {
        if (word.isEmpty() || !Character.isUpperCase(word.charAt(0)) || capitals.contains(word)) {
            return word;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        boolean acronym = word.length() > 1 && word.length() < 6 && word.equals(word.toUpperCase(Locale.ROOT));
        return acronym && !small.contains(lower) ? word : lower;
    }
}
