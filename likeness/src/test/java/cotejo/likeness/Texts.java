package cotejo.likeness;

import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import cotejo.core.source.SourceId;
import cotejo.core.source.Span;
import cotejo.core.source.Text;
import java.util.List;
import java.util.Random;

/// Texts for tests.
final class Texts {
    private Texts() {}

    static Document document(int number, String words) {
        Text text = Text.of(words);
        return new Document(
                new SourceId(String.format(java.util.Locale.ROOT, "%016x", Mixing.stir(number))
                        .repeat(4)),
                text,
                List.of(new Passage(PassageKind.BODY, new Span(0, text.length()))),
                Description.NONE);
    }

    static Body body(String words) {
        return Body.of(document(1, words));
    }

    static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append('w').append(random.nextInt(2000)).append(i % 15 == 14 ? ". " : " ");
        }
        return words.toString();
    }

    static Likeness likeness(String one, String other) {
        return Likeness.of(body(one), body(other), gram -> false);
    }
}
