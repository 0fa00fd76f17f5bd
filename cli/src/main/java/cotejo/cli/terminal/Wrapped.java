package cotejo.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/// Words broken into lines of a width, between words where that can be, inside a word where it cannot.
final class Wrapped {
    private Wrapped() {}

    static List<String> lines(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : words.split(" ", -1)) {
            int wide = Display.width(word);
            if (used > 0 && used + 1 + wide > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            } else if (used > 0) {
                line.append(' ');
                used++;
            }
            for (int i = 0; i < word.length(); ) {
                int c = word.codePointAt(i);
                int cell = Display.width(c);
                if (used + cell > width && used > 0) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                line.appendCodePoint(c);
                used += cell;
                i += Character.charCount(c);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
