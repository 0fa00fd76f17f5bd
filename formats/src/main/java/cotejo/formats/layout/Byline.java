package cotejo.formats.layout;

import java.util.Optional;
import java.util.Set;

/// Who wrote it: "By NAME", "Posted by NAME at 7:23 PM", "Por NAME".
///
/// @param author the name as written
/// @param from where in the line it begins, in UTF-16 units
/// @param sure every word is one a name may hold; if not, the line is a byline only beside a headline
record Byline(String author, int from, boolean sure) {
    /// Where in the line it ends.
    int to() {
        return from + author.length();
    }

    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "la", "las", "los", "da", "do", "dos", "das", "di", "van", "von", "der", "den", "el", "al",
            "bin", "y", "e", "and", "with", "con", "of", "for", "para", "the", "in", "en", "&");

    static Optional<Byline> of(String line) {
        if (line.length() > 160) {
            return Optional.empty();
        }
        int start = 0;
        while (start < line.length()
                && ("(-–—•·*".indexOf(line.charAt(start)) >= 0 || Line.blank(line.charAt(start)))) {
            start++;
        }
        String folded = line.substring(start).toLowerCase(java.util.Locale.ROOT);
        int prefix = folded.length() == line.length() - start ? Cues.ALL.byline.at(folded) : 0;
        int from = start + prefix;
        while (from < line.length() && (line.charAt(from) == ':' || Line.blank(line.charAt(from)))) {
            from++;
        }
        if (prefix == 0 || from == start + prefix || from >= line.length()) {
            return Optional.empty();
        }
        int to = nameEnd(line, from);
        String name = line.substring(from, to);
        String first = Fold.of(name.substring(0, wordEnd(name, 0)));
        boolean begins = Character.isUpperCase(name.isEmpty() ? ' ' : name.charAt(0));
        boolean stops = name.endsWith(".") && !name.endsWith("Jr.") && !name.endsWith("Sr.") || name.endsWith(":");
        if (!begins || stops || Cues.ALL.noName.contains(first) || words(name) > 12) {
            return Optional.empty();
        }
        return Optional.of(new Byline(name, from, sure(name)));
    }

    /// The name ends before a bar, a bullet, a spaced dash, a time or a date.
    private static int nameEnd(String line, int from) {
        int to = from;
        while (to < line.length()) {
            char c = line.charAt(to);
            boolean spaced = to > from && line.charAt(to - 1) == ' ';
            if (c == '|'
                    || c == '•'
                    || c == '·'
                    || c == ';'
                    || c == ')' && line.startsWith("(")
                    || c >= '0' && c <= '9') {
                break;
            }
            if (spaced
                    && ("-–—/".indexOf(c) >= 0
                            || word(line, to, "on")
                            || word(line, to, "at")
                            || word(line, to, "el"))) {
                break;
            }
            if (c == ',' && DateLine.of(line.substring(to + 1)).isPresent()) {
                break;
            }
            to++;
        }
        while (to > from && (Line.blank(line.charAt(to - 1)) || ",-(".indexOf(line.charAt(to - 1)) >= 0)) {
            to--;
        }
        return to;
    }

    private static boolean word(String line, int at, String word) {
        int after = at + word.length();
        return line.startsWith(word, at) && after < line.length() && line.charAt(after) == ' ';
    }

    private static int wordEnd(String name, int from) {
        int stop = from;
        while (stop < name.length() && Character.isLetter(name.charAt(stop))) {
            stop++;
        }
        return stop;
    }

    private static int words(String name) {
        return name.isBlank() ? 0 : name.strip().split(" +").length;
    }

    private static boolean sure(String name) {
        String[] parts = name.split("[ ,]+");
        for (String part : parts) {
            char c = part.isEmpty() ? 'A' : part.charAt(0);
            if (Character.isLowerCase(c) && !PARTICLES.contains(part)) {
                return false;
            }
        }
        return parts.length <= 8;
    }
}
