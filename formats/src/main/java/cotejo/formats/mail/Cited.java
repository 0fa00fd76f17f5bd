package cotejo.formats.mail;

import cotejo.formats.wordlists.WordList;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Which lines of a mail are earlier mail: marked with ">" each, or all that stands under a line that
/// says so. Whoever wrote the mail did not write them.
final class Cited {
    /// How many lines bring earlier mail in, at most: "On Monday, 26 October 2009, NAME", "<address>
    /// wrote:".
    private static final int INTRODUCTION = 3;

    private static final int LONGEST_INTRODUCTION = 300;
    /// The head of an earlier mail takes so many lines, at most, until its subject.
    private static final int HEAD = 8;

    private static final int LONGEST_SEPARATOR = 80;
    private static final WordList WORDS = WordList.beside(Cited.class, "cited.txt");
    private static final Set<String> SEPARATORS = section("separator");
    private static final Set<String> WROTE = section("wrote");
    private static final Set<String> FROM = section("from");
    private static final Set<String> SENT = section("sent");
    private static final Set<String> SUBJECT = section("subject");

    private final List<String> lines;
    private final boolean[] cited;

    private Cited(List<String> lines) {
        this.lines = lines.stream().map(Cited::folded).toList();
        this.cited = new boolean[lines.size()];
    }

    /// For each line whether it is earlier mail.
    static boolean[] of(List<String> lines) {
        Cited cited = new Cited(lines);
        cited.mark();
        return cited.cited;
    }

    private void mark() {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(">") && !line.startsWith(">from ")) {
                cited[i] = true;
            } else if (separator(line)
                    || head(i)
                    || rule(line) && filled(i + 1) < lines.size() && head(filled(i + 1))) {
                rest(i);
                return;
            } else {
                int end = introduction(i);
                if (end > 0) {
                    int next = filled(end);
                    if (next == lines.size() || !lines.get(next).startsWith(">")) {
                        rest(i);
                        return;
                    }
                    for (; i < next; i++) {
                        cited[i] = true;
                    }
                    i--;
                }
            }
        }
    }

    private void rest(int from) {
        for (int i = from; i < lines.size(); i++) {
            cited[i] = true;
        }
    }

    private int filled(int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    private static boolean separator(String line) {
        if (line.isEmpty() || line.length() > LONGEST_SEPARATOR) {
            return false;
        }
        int begin = 0;
        int end = line.length();
        while (begin < end && "-_=* ".indexOf(line.charAt(begin)) >= 0) {
            begin++;
        }
        while (end > begin && "-_=* ".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        String words = line.substring(begin, end);
        return SEPARATORS.contains(words) && (begin > 1 || words.endsWith(":"));
    }

    private static boolean rule(String line) {
        return line.length() > 2 && line.chars().allMatch(c -> c == '_' || c == '-');
    }

    /// "From:", then "Sent:" or "Date:", then "Subject:", each beginning a line of a few.
    private boolean head(int at) {
        return begins(lines.get(at), FROM)
                && within(at + 1, Math.min(lines.size(), at + HEAD), SENT)
                && within(at + 1, Math.min(lines.size(), at + HEAD), SUBJECT);
    }

    private boolean within(int from, int to, Set<String> words) {
        for (int i = from; i < to; i++) {
            if (begins(lines.get(i), words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String line, Set<String> words) {
        // Pages turn bold words into stars.
        String bare = line.startsWith("*") ? line.replace("*", "") : line;
        return words.stream().anyMatch(bare::startsWith);
    }

    /// Where the line after an introduction stands, of one that begins here; 0 where none does.
    private int introduction(int from) {
        StringBuilder all = new StringBuilder();
        for (int i = from; i < Math.min(lines.size(), from + INTRODUCTION); i++) {
            String line = lines.get(i);
            if (line.isEmpty() || all.length() + line.length() > LONGEST_INTRODUCTION) {
                return 0;
            }
            all.append(' ').append(line);
            if (WROTE.stream().anyMatch(line::endsWith)) {
                return tellsWhen(all) ? i + 1 : 0;
            }
        }
        return 0;
    }

    /// An address, a time of day or a year: "The colonel wrote:" brings in no mail.
    private static boolean tellsWhen(CharSequence words) {
        int digits = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (c == '@' || c == ':' && digits > 0 && i + 1 < words.length() || digit && ++digits == 4) {
                return true;
            }
            digits = digit ? digits : 0;
        }
        return false;
    }

    private static Set<String> section(String name) {
        return Set.copyOf(WORDS.section(name).stream().map(Cited::folded).toList());
    }

    private static String folded(String line) {
        String plain = Normalizer.normalize(line.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return plain.toLowerCase(Locale.ROOT).replace('\u00a0', ' ').replace('’', '\'');
    }
}
