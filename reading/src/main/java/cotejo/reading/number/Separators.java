package cotejo.reading.number;

/// Which mark parts whole from decimals in a document, and whether the document or its language tells.
///
/// @param told whether there is more than a habit to go by; where there is not, "1,680" may be read either way
public record Separators(Decimals decimals, boolean told) {
    /// Longer runs of digits tell nothing.
    private static final int LONGEST = 40;

    public enum Decimals {
        POINT('.'),
        COMMA(',');

        private final char mark;

        Decimals(char mark) {
            this.mark = mark;
        }

        char mark() {
            return mark;
        }
    }

    /// What a document's numbers say about each mark. Marks of one number with both, repeated marks and marks that part
    /// no group of three tell; the more frequent wins.
    static final class Evidence {
        private int point;
        private int comma;

        void see(String written) {
            int points = count(written, '.');
            int commas = count(written, ',');
            if (points > 0 && commas > 0) {
                tell(written.lastIndexOf('.') > written.lastIndexOf(',') ? Decimals.POINT : Decimals.COMMA, 2);
            } else if (points + commas > 1) {
                if (!DigitString.byThrees(written, points > 1 ? '.' : ',')) {
                    return;
                }
                tell(points > 1 ? Decimals.COMMA : Decimals.POINT, 2);
            } else if (points + commas == 1) {
                int at = Math.max(written.indexOf('.'), written.indexOf(','));
                int behind = written.length() - at - 1;
                boolean group = behind == 3 && at >= 1 && at <= 3 && written.charAt(0) != '0';
                if (!group && at > 0) {
                    tell(points > 0 ? Decimals.POINT : Decimals.COMMA, 1);
                }
            }
        }

        private void tell(Decimals decimals, int weight) {
            if (decimals == Decimals.POINT) {
                point += weight;
            } else {
                comma += weight;
            }
        }

        private static int count(String written, char mark) {
            int count = 0;
            for (int i = 0; i < written.length(); i++) {
                count += written.charAt(i) == mark ? 1 : 0;
            }
            return count;
        }

        /// What was seen, or `usual` where nothing was or both marks alike.
        Separators settled(Separators usual) {
            if (point == comma) {
                return usual;
            }
            return new Separators(point > comma ? Decimals.POINT : Decimals.COMMA, true);
        }
    }

    /// What the numbers of `text` tell; `usual` where they tell nothing, or the language leaves no choice. One pass.
    public static Separators seenIn(String text, Separators usual) {
        if (usual.told()) {
            return usual;
        }
        Evidence evidence = new Evidence();
        int at = 0;
        while (at < text.length()) {
            if (!Lexer.isDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = Lexer.digitsEnd(text, at, text.length());
            if (end - at <= LONGEST) {
                evidence.see(Lexer.clean(text.substring(at, end)));
            }
            at = end;
        }
        return evidence.settled(usual);
    }
}
