package cotejo.reading;

import cotejo.core.source.Text;
import cotejo.reading.text.Sentence;
import cotejo.reading.text.Tagged;
import java.util.ArrayList;
import java.util.List;

/// Names as the model labels them: runs of tokens with one label.
final class NameLayer {
    private NameLayer() {}

    static List<NameSpan> of(Tagged tagged) {
        Text text = tagged.document().text();
        List<NameSpan> names = new ArrayList<>();
        for (Sentence sentence : tagged.sentences()) {
            int at = 0;
            while (at < sentence.size()) {
                String label = sentence.token(at).name();
                int to = at + 1;
                while (to < sentence.size() && sentence.token(to).name().equals(label)) {
                    to++;
                }
                if (!label.equals("O")) {
                    int begin = sentence.token(at).begin();
                    int end = sentence.token(to - 1).end();
                    names.add(new NameSpan(text.span(begin, end), text.string().substring(begin, end), type(label)));
                }
                at = to;
            }
        }
        return names;
    }

    private static String type(String label) {
        return switch (label) {
            case "PERSON" -> "PER";
            case "ORGANIZATION" -> "ORG";
            case "LOCATION" -> "LOC";
            default -> "MISC";
        };
    }
}
