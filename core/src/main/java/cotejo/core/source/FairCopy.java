package cotejo.core.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text as a person sees it who reads the page: without characters that show nothing, with letters that a wrong
/// decoding spoilt put right, with wide and styled digits and letters as plain ones. It is what is read; the original
/// is what is shown, kept and quoted, and every place in the copy tells its place there.
///
/// Nothing is guessed: only what has one reading is changed. Most texts are their own fair copy.
public final class FairCopy {
    /// Most rounds of wrong decoding that are undone.
    private static final int ROUNDS = 3;
    private static final char WIDE_FIRST = '\uff01';
    private static final char WIDE_LAST = '\uff5e';
    private static final int WIDE_BY = 0xfee0;
    private static final int STYLED_FIRST = 0x1d400;
    private static final int STYLED_LAST = 0x1d7ff;
    private static final char OVERRIDE = '\u202e';
    private static final char OVERRIDE_END = '\u202c';
    /// The thin space, which among digits parts groups.
    private static final char GROUPING = '\u2009';
    /// Signs for a comma, a point or an apostrophe among digits, and what they stand for.
    private static final String MARKS = "٬‚٫·˙´`ʼ‘′";

    private static final String MEANT = ",,.." + ".'''''";

    private final Text original;
    private final Text text;
    private final @Nullable Traced traced;
    private final List<Mend> mends;

    private FairCopy(Text original, Text text, @Nullable Traced traced, List<Mend> mends) {
        this.original = original;
        this.text = text;
        this.traced = traced;
        this.mends = List.copyOf(mends);
    }

    /// What a person should know of a place that was read otherwise than it is written.
    public enum Why {
        /// letters that were decoded wrongly, put right
        MISREAD,
        /// its characters are shown in another order than they are written
        TURNED,
        /// a space inside a number, left out
        SPLIT,
        /// a space that may stand inside a number, or between two
        PARTED
    }

    /// A place that was read otherwise than it is written, or that may be.
    ///
    /// @param at in the original
    /// @param read the copy's words for it
    public record Mend(Why why, Span at, String read) {}

    /// Words to stand in the copy instead of a range of it, in UTF-16 units; `words` null leaves them and tells only.
    public record Change(
            Why why, int begin, int end, @Nullable String words) {}

    /// The fair copy of a whole text.
    public static FairCopy of(Text original) {
        return plain(original.string())
                ? new FairCopy(original, original, null, List.of())
                : made(original, List.of(new Span(0, original.length())));
    }

    /// The fair copy of some stretches of a text, in order, each on a line of its own.
    public static FairCopy of(Text original, List<Span> kept) {
        return made(original, kept);
    }

    /// The copy's text.
    public Text text() {
        return text;
    }

    /// Whether it is the original, character by character.
    public boolean same() {
        return traced == null;
    }

    /// Places of which a person should know, in order.
    public List<Mend> mends() {
        return mends;
    }

    /// Where a span of the copy stands in the original.
    public Span original(Span copied) {
        if (traced == null) {
            return copied;
        }
        int begin = text.utf16(copied.start());
        int end = text.utf16(copied.end());
        if (begin == end) {
            int at = begin < traced.length()
                    ? traced.begin(begin)
                    : original.string().length();
            return original.span(at, at);
        }
        return original.span(traced.begin(begin), traced.end(end - 1));
    }

    /// What the copy holds of a span of the original; empty where it holds nothing of it.
    public Span copied(Span span) {
        return traced == null
                ? span
                : text.span(traced.from(original.utf16(span.start())), traced.from(original.utf16(span.end())));
    }

    /// This copy with further changes, in order and not overlapping.
    public FairCopy with(List<Change> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        Traced before = traced == null ? whole(original.string()) : traced;
        Traced after = new Traced();
        List<Mend> told = new ArrayList<>(mends);
        int at = 0;
        for (Change change : changes) {
            Span place = original.span(before.begin(change.begin), before.end(change.end - 1));
            String words = change.words;
            told.add(new Mend(
                    change.why,
                    place,
                    words == null ? before.subSequence(change.begin, change.end).toString() : words));
            int to = words == null ? change.end : change.begin;
            while (at < to) {
                after.add(before, at++);
            }
            if (words != null) {
                after.add(words, before.begin(change.begin), before.end(change.end - 1));
                at = change.end;
            }
        }
        while (at < before.length()) {
            after.add(before, at++);
        }
        told.sort((a, b) -> a.at.compareTo(b.at));
        return new FairCopy(original, Text.of(after.toString()), after, told);
    }

    private static Traced whole(String string) {
        Traced traced = new Traced();
        for (int i = 0; i < string.length(); i++) {
            traced.add(string.charAt(i), i, i + 1);
        }
        return traced;
    }

    private static FairCopy made(Text original, List<Span> kept) {
        String string = original.string();
        Traced traced = new Traced();
        for (Span span : kept) {
            int begin = original.utf16(span.start());
            int end = original.utf16(span.end());
            if (traced.length() > 0) {
                int before = traced.end(traced.length() - 1);
                traced.add('\n', before, before);
            }
            for (int i = begin; i < end; i++) {
                traced.add(string.charAt(i), i, i + 1);
            }
        }
        List<Mend> mends = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            Traced read = decoded(original, traced, mends);
            if (read.length() == traced.length()) {
                break;
            }
            traced = read;
        }
        turned(original, traced, mends);
        Traced seen = seen(traced);
        String copy = seen.toString();
        return copy.equals(string) && mends.isEmpty()
                ? new FairCopy(original, original, null, List.of())
                : new FairCopy(original, Text.of(copy), seen, mends);
    }

    /// With wrongly decoded letters put right, once.
    private static Traced decoded(Text original, Traced from, List<Mend> mends) {
        Traced to = new Traced();
        boolean follows = false;
        int at = 0;
        while (at < from.length()) {
            Misread.Meant meant = Misread.at(from, at, follows);
            follows = meant != null;
            if (meant == null) {
                to.add(from, at++);
                continue;
            }
            int begin = from.begin(at);
            int end = from.end(at + meant.length() - 1);
            String letter = Character.toString(meant.codePoint());
            Mend mend = new Mend(Why.MISREAD, original.span(begin, end), letter);
            mends.removeIf(inner -> mend.at.contains(inner.at));
            mends.add(mend);
            to.add(letter, begin, end);
            at += meant.length();
        }
        return to;
    }

    /// Tells of digits after a character that turns the order in which they are shown.
    private static void turned(Text original, Traced text, List<Mend> mends) {
        int begin = -1;
        boolean digits = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            if (begin >= 0 && (c == OVERRIDE_END || c == '\n')) {
                if (digits) {
                    Span place = original.span(text.begin(begin), text.end(i - 1));
                    mends.add(new Mend(
                            Why.TURNED, place, text.subSequence(begin + 1, i).toString()));
                }
                begin = -1;
            } else if (begin < 0 && c == OVERRIDE) {
                begin = i;
                digits = false;
            } else {
                digits |= digit(c);
            }
        }
    }

    /// With what shows nothing left out, and with plain letters and digits for wide and styled ones.
    private static Traced seen(Traced from) {
        Traced to = new Traced();
        int at = 0;
        while (at < from.length()) {
            char c = from.charAt(at);
            boolean pair = Character.isHighSurrogate(c)
                    && at + 1 < from.length()
                    && Character.isLowSurrogate(from.charAt(at + 1));
            int codePoint = pair ? Character.toCodePoint(c, from.charAt(at + 1)) : c;
            int width = pair ? 2 : 1;
            if (c < 0x60) {
                to.add(from, at);
            } else if (showsNothing(codePoint)) {
                at += width;
                continue;
            } else if (c >= WIDE_FIRST && c <= WIDE_LAST) {
                to.add((char) (c - WIDE_BY), from.begin(at), from.end(at));
            } else if (codePoint >= STYLED_FIRST && codePoint <= STYLED_LAST || c >= '\ufb00' && c <= '\ufb06') {
                String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
                to.add(plain, from.begin(at), from.end(at + width - 1));
            } else if (c >= '\u0300' && c <= '\u036f' && composed(from, at, to)) {
                at++;
                continue;
            } else if (thin(c) && amongDigits(from, at)) {
                to.add(GROUPING, from.begin(at), from.end(at));
            } else if (MARKS.indexOf(c) >= 0 && amongDigits(from, at)) {
                to.add(MEANT.charAt(MARKS.indexOf(c)), from.begin(at), from.end(at));
            } else {
                for (int i = 0; i < width; i++) {
                    to.add(from, at + i);
                }
            }
            at += width;
        }
        return to;
    }

    /// A letter and the mark behind it as one character, where there is one.
    private static boolean composed(Traced from, int at, Traced to) {
        if (to.length() == 0) {
            return false;
        }
        int last = to.length() - 1;
        String one = Normalizer.normalize("" + to.charAt(last) + from.charAt(at), Normalizer.Form.NFC);
        if (one.length() != 1 || Character.isSurrogate(to.charAt(last))) {
            return false;
        }
        int begin = to.begin(last);
        to.removeLast();
        to.add(one, begin, from.end(at));
        return true;
    }

    private static boolean amongDigits(Traced text, int at) {
        // "2·10^5" is a product.
        boolean product = text.charAt(at) == '·'
                && at + 2 < text.length()
                && text.charAt(at + 1) == '1'
                && text.charAt(at + 2) == '0'
                && !(at + 3 < text.length() && digit(text.charAt(at + 3)));
        return !product && at > 0 && at + 1 < text.length() && digit(text.charAt(at - 1)) && digit(text.charAt(at + 1));
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9' || c >= '\uff10' && c <= '\uff19';
    }

    /// Spaces of typesetting, of any width.
    private static boolean thin(char c) {
        return c >= '\u2000' && c <= '\u200a' && c != GROUPING || c == '\u205f';
    }

    private static boolean showsNothing(int codePoint) {
        return codePoint >= 0xad
                && (Character.getType(codePoint) == Character.FORMAT
                        || codePoint >= 0xfe00 && codePoint <= 0xfe0f
                        || codePoint == 0x34f);
    }

    /// Whether a text holds nothing that a fair copy changes.
    private static boolean plain(String string) {
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c < 0x80 ? c == '`' : changes(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean changes(char c) {
        return Misread.begins(c)
                || Character.isHighSurrogate(c)
                || showsNothing(c)
                || c >= WIDE_FIRST && c <= WIDE_LAST
                || c >= '\ufb00' && c <= '\ufb06'
                || c >= '\u0300' && c <= '\u036f'
                || thin(c)
                || MARKS.indexOf(c) >= 0;
    }
}
