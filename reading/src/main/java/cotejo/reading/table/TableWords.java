package cotejo.reading.table;

import cotejo.core.quantity.Rational;
import cotejo.reading.lexicon.LexiconFile;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words of tables, from `lexicon/tables.yaml`.
public final class TableWords {
    private static final Pattern MARKS_OF_ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    /// What a cell's words tell, by the words that may begin it.
    public enum Says {
        TOTALS,
        GRAND,
        TIMES,
        CODES,
        MISSING,
        SOURCES,
        NOTES,
        CAPTIONS,
        PERCENT,
        CHANGES,
        AVERAGES,
        WHO,
        WHERE,
        /// only that something is counted
        PLAIN
    }

    private final Map<Says, Set<String>> words = new HashMap<>();
    private final Set<String> afterTotal;
    private final List<String> marks;
    private final Map<String, Rational> scales = new HashMap<>();
    private final Map<String, String> money;

    private TableWords(LexiconFile file) {
        for (Says says : Says.values()) {
            Set<String> plain = new HashSet<>();
            file.strings(says.name().toLowerCase(Locale.ROOT)).forEach(word -> plain.add(plain(word)));
            words.put(says, plain);
        }
        afterTotal = new HashSet<>();
        file.strings("total-of").forEach(word -> afterTotal.add(plain(word)));
        marks = file.strings("marks").stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        file.at("scales")
                .properties()
                .forEach(e -> LexiconFile.strings(e.getValue())
                        .forEach(word -> scales.put(plain(word), Rational.of(Long.parseLong(e.getKey())))));
        money = file.map("money", node -> node.asString());
    }

    /// The words as shipped.
    public static TableWords shipped() {
        return new TableWords(LexiconFile.load("tables.yaml"));
    }

    /// As words of tables are compared: lower case, no accents, single spaces.
    public static String plain(String words) {
        String bare = MARKS_OF_ACCENTS
                .matcher(Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        return SPACES.matcher(bare).replaceAll(" ").strip();
    }

    /// Whether a cell is one of these words and no more, a colon or stop aside.
    public boolean is(Says says, String cell) {
        String plain = plain(unmarked(cell));
        Set<String> known = known(says);
        return known.contains(plain) || known.contains(stripped(plain));
    }

    /// Whether a cell begins with one of these words.
    public boolean begins(Says says, String cell) {
        String plain = plain(cell);
        for (String word : known(says)) {
            if (plain.startsWith(word)
                    && (plain.length() == word.length()
                            || !Character.isLetter(word.charAt(word.length() - 1))
                            || !Character.isLetterOrDigit(plain.charAt(word.length())))) {
                return true;
            }
        }
        return false;
    }

    /// How many characters of a cell such a word takes at its beginning; 0 where none begins it.
    public int length(Says says, String cell) {
        if (!begins(says, cell)) {
            return 0;
        }
        String plain = plain(cell);
        return known(says).stream()
                .filter(plain::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /// Whether one of these words stands in a cell.
    public boolean holds(Says says, String cell) {
        String plain = " " + plain(cell).replaceAll("[(),;:/]", " ") + " ";
        return known(says).stream()
                .anyMatch(word -> Character.isLetterOrDigit(word.charAt(0))
                        ? plain.contains(" " + word + " ")
                        : plain.contains(word));
    }

    /// Whether the heading of a column says that it adds up others: "Total", "Total general".
    public boolean headsTotal(String cell) {
        String plain = stripped(plain(unmarked(cell)));
        for (String word : known(Says.TOTALS)) {
            if (plain.equals(word) || plain.startsWith(word + " ") && rest(plain.substring(word.length() + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean rest(String after) {
        return afterTotal.contains(after)
                || after.length() == 4 && after.chars().allMatch(Character::isDigit);
    }

    private Set<String> known(Says says) {
        return words.getOrDefault(says, Set.of());
    }

    private static String stripped(String plain) {
        int end = plain.length();
        while (end > 0 && ":.=".indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return plain.substring(0, end).strip();
    }

    /// A cell without the marks of notes at its end.
    public String unmarked(String cell) {
        String rest = cell.strip();
        String mark = mark(rest);
        while (mark != null && rest.length() > mark.length()) {
            rest = rest.substring(0, rest.length() - mark.length()).strip();
            mark = mark(rest);
        }
        return rest;
    }

    /// The mark of a note at the end of a cell; null for none.
    public @Nullable String mark(String cell) {
        for (String mark : marks) {
            boolean apart = !Character.isLetterOrDigit(mark.charAt(0))
                    || cell.length() > mark.length() && cell.charAt(cell.length() - mark.length() - 1) == ' ';
            if (cell.endsWith(mark) && cell.length() > mark.length() && apart) {
                return mark;
            }
        }
        return null;
    }

    /// By how much numbers are told shorter, as these words of a heading say; null where they say
    /// nothing of it.
    public @Nullable Rational scale(String plainWords) {
        return scales.get(plainWords);
    }

    /// The currency that letters such as "mdp" stand for.
    public @Nullable String money(String plainWords) {
        return money.get(plainWords);
    }
}
