package cotejo.reading.time;

import java.util.ArrayList;
import java.util.List;

/// One way to say a rule: a sequence of elements, as the lexicon writes it.
///
/// | written | means |
/// |---|---|
/// | `word`, `one\|other` | one of these words or marks |
/// | `{name}` | one of a set of words, a number of some kind, or a rule |
/// | `[x]` | x, or nothing |
/// | `+x` | x with no space before it |
/// | `!x`, `!x\|{name}` | none of these follows |
/// | `>` and `<` | what is said begins, ends here; the rest is only looked at |
record Pattern(List<Element> elements) {

    /// An element of a pattern.
    sealed interface Element {}

    /// Words or marks, one of which must stand here.
    record Literal(List<String> words, boolean optional, boolean glued) implements Element {}

    /// A set of words, a kind of number or a rule, by name.
    record Reference(String name, boolean optional, boolean glued) implements Element {}

    /// Words that must not follow.
    record Not(List<String> words) implements Element {}

    /// A set of words or a kind of number, none of which may follow.
    record NotAny(String name) implements Element {}

    /// What is said begins here.
    record Begin() implements Element {}

    /// What is said ends here.
    record End() implements Element {}

    Pattern {
        elements = List.copyOf(elements);
        if (elements.isEmpty()) {
            throw new IllegalArgumentException("an empty pattern");
        }
    }

    static Pattern parse(String written) {
        List<Element> elements = new ArrayList<>();
        int at = 0;
        while (at < written.length()) {
            int stop = written.indexOf(' ', at);
            stop = stop < 0 ? written.length() : stop;
            if (stop > at) {
                add(written.substring(at, stop), elements);
            }
            at = stop + 1;
        }
        return new Pattern(elements);
    }

    private static void add(String written, List<Element> elements) {
        if (written.equals(">")) {
            elements.add(new Begin());
            return;
        }
        if (written.equals("<")) {
            elements.add(new End());
            return;
        }
        String rest = written;
        boolean optional = rest.length() > 2 && rest.startsWith("[") && rest.endsWith("]");
        rest = optional ? rest.substring(1, rest.length() - 1) : rest;
        boolean not = rest.length() > 1 && rest.startsWith("!");
        boolean glued = rest.length() > 1 && rest.startsWith("+");
        rest = not || glued ? rest.substring(1) : rest;
        List<String> words = new ArrayList<>();
        for (String one : rest.split("\\|", -1)) {
            if (!one.startsWith("{")) {
                words.add(word(one));
            } else if (!one.endsWith("}")) {
                throw new IllegalArgumentException("an unclosed name: " + written);
            } else if (not) {
                elements.add(new NotAny(one.substring(1, one.length() - 1)));
            } else if (rest.equals(one)) {
                elements.add(new Reference(one.substring(1, one.length() - 1), optional, glued));
            } else {
                throw new IllegalArgumentException("a name stands alone: " + written);
            }
        }
        if (!words.isEmpty()) {
            elements.add(not ? new Not(words) : new Literal(words, optional, glued));
        }
    }

    private static String word(String written) {
        List<Piece> pieces = Piece.cut(written, 0, written.length());
        if (pieces.size() != 1) {
            throw new IllegalArgumentException("not one word or mark: " + written);
        }
        return pieces.getFirst().folded();
    }
}
