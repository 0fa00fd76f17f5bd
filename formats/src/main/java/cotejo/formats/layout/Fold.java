package cotejo.formats.layout;

/// Words brought to one spelling for comparison: lower case, no accents, straight quotes, single spaces.
final class Fold {
    private Fold() {}

    static String of(String text) {
        return of(text, 0, text.length());
    }

    static String of(String text, int begin, int end) {
        StringBuilder out = new StringBuilder(end - begin);
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (Line.blank(c)) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else {
                letter(Character.toLowerCase(c), out);
            }
        }
        if (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }

    private static void letter(char c, StringBuilder out) {
        switch (c) {
            case 'á', 'à', 'â', 'ä', 'ã', 'å' -> out.append('a');
            case 'é', 'è', 'ê', 'ë' -> out.append('e');
            case 'í', 'ì', 'î', 'ï' -> out.append('i');
            case 'ó', 'ò', 'ô', 'ö', 'õ' -> out.append('o');
            case 'ú', 'ù', 'û', 'ü' -> out.append('u');
            case 'ñ' -> out.append('n');
            case 'ç' -> out.append('c');
            case '‘', '’', '‛', '´' -> out.append('\'');
            case '“', '”', '„', '«', '»' -> out.append('"');
            case '–', '—', '‒', '―' -> out.append('-');
            case '…' -> out.append("...");
            default -> out.append(c);
        }
    }
}
