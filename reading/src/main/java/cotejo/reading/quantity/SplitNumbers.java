package cotejo.reading.quantity;

import cotejo.core.source.FairCopy.Change;
import cotejo.core.source.FairCopy.Why;
import cotejo.reading.lexicon.LexiconFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Finds numbers into which a scanner put a space: "some 1. 680 soldiers", "1 ,680", "1,6 80". Behind words that hedge
/// a
/// number ("some", "more than") such digits are one number; elsewhere they may also be two, and a person should know.
///
/// One pass; every run of digits is looked at once, and only a few characters around it.
public final class SplitNumbers {
    private static final Map<String, SplitNumbers> BY_LANGUAGE = new ConcurrentHashMap<>();
    /// Parts groups of digits and nothing else.
    private static final String GROUPING = "\u2009";

    private static final int GROUP = 3;
    /// Words that a hedge may have.
    private static final int LONGEST_HEDGE = 6;
    /// Characters that a hedge may have.
    private static final int HEDGE_LENGTH = 60;

    private final Set<String> hedges = new HashSet<>();
    private final Set<String> joiners;

    private SplitNumbers(String language) {
        LexiconFile file = LexiconFile.load(language + "/quantities.yaml");
        file.at("before").properties().forEach(entry -> hedges.addAll(LexiconFile.strings(entry.getValue())));
        joiners = new HashSet<>(file.strings("list-joiners"));
    }

    /// @param language "en" or "es"
    public static SplitNumbers of(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, SplitNumbers::new);
    }

    /// What is to be changed in a text, or told of it; in order.
    public List<Change> find(String text) {
        List<Change> changes = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!digit(text, at)) {
                at++;
                continue;
            }
            int end = digitsEnd(text, at);
            Change change = opens(text, at, end) ? at(text, at, end) : null;
            if (change != null) {
                changes.add(change);
                end = Math.max(end, change.end());
            }
            at = end;
        }
        return changes;
    }

    /// Whether a number may begin with these digits: one to three, with nothing joined to them.
    private static boolean opens(String text, int begin, int end) {
        char before = begin == 0 ? ' ' : text.charAt(begin - 1);
        return end - begin <= GROUP
                && text.charAt(begin) != '0'
                && (isSpace(before) || "$€£¥(\"“«¿¡~≈<>".indexOf(before) >= 0);
    }

    private @Nullable Change at(String text, int begin, int end) {
        int before = isSpace(charAt(text, end)) ? end + 1 : end;
        char mark = charAt(text, before);
        if (mark != '.' && mark != ',') {
            return null;
        }
        int behind = isSpace(charAt(text, before + 1)) ? before + 2 : before + 1;
        int digits = digit(text, behind) ? digitsEnd(text, behind) : behind;
        boolean hedged = hedged(text, begin);
        if (behind - end > 1) {
            // ".223" is a calibre
            boolean point = mark == '.' && behind == before + 1 && !hedged;
            return digits - behind == GROUP && !point && counts(text, digits, mark)
                    ? split(text, begin, end, behind, digits, hedged, before > end && behind > before + 1)
                    : null;
        }
        int rest = isSpace(charAt(text, digits)) && digit(text, digits + 1) ? digits + 1 : -1;
        int last = rest < 0 ? -1 : digitsEnd(text, rest);
        boolean cut = digits > behind && rest > 0 && digits - behind + last - rest == GROUP && counts(text, last, mark);
        return cut ? new Change(Why.PARTED, begin, last, null) : null;
    }

    /// @param apart whether spaces stand on both sides of the mark, as nowhere else
    private static @Nullable Change split(
            String text, int begin, int end, int behind, int digits, boolean hedged, boolean apart) {
        if (hedged) {
            return new Change(Why.SPLIT, end, behind, GROUPING);
        }
        // At the head of a line or behind a name it is the number of an item, or a day.
        int word = wordBegin(text, begin - 1);
        boolean plain = word < begin - 1 && Character.isLowerCase(text.charAt(word));
        return plain || apart ? new Change(Why.PARTED, begin, digits, null) : null;
    }

    /// Whether something is counted behind digits that end at `at`, and no list goes on.
    private boolean counts(String text, int at, char mark) {
        if (!isSpace(charAt(text, at)) || !Character.isLowerCase(charAt(text, at + 1))) {
            return false;
        }
        int end = at + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return mark == '.' || !joiners.contains(text.substring(at + 1, end));
    }

    /// Whether the words directly before `number` hedge it.
    private boolean hedged(String text, int number) {
        int end = number - 1;
        int begin = number;
        for (int words = 0; words < LONGEST_HEDGE && begin > 0 && number - begin < HEDGE_LENGTH; words++) {
            int word = wordBegin(text, begin - 1);
            if (word == begin - 1 || !isSpace(text.charAt(begin - 1))) {
                return false;
            }
            begin = word;
            if (hedges.contains(text.substring(begin, end).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /// Where the word that ends before `end` begins.
    private static int wordBegin(String text, int end) {
        int begin = Math.max(0, end);
        while (begin > 0 && end - begin < HEDGE_LENGTH && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    private static boolean digit(String text, int at) {
        char c = charAt(text, at);
        return c >= '0' && c <= '9';
    }

    private static int digitsEnd(String text, int at) {
        int end = at;
        while (digit(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
    }

    private static char charAt(String text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : '\n';
    }
}
