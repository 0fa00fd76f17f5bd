package cotejo.formats.layout;

/// Running text, as against the short lines around it.
final class Prose {
    private static final int LONG = 240;

    private Prose() {}

    static boolean is(Line line, Form form) {
        if (form != Form.PLAIN) {
            return false;
        }
        return line.length() > LONG || line.words >= 5 && line.endsSentence() && !question(line);
    }

    /// A short question or exclamation may as well be a headline.
    private static boolean question(Line line) {
        String head = line.head();
        char last = head.charAt(head.length() - 1);
        return line.words <= 15 && (last == '?' || last == '!');
    }
}
