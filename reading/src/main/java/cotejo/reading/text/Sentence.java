package cotejo.reading.text;

import cotejo.core.source.PassageKind;
import java.util.List;

/// One sentence of one passage. A newline always ends a sentence.
///
/// @param number counts all sentences of the document from 0
/// @param paragraph counts the passages of the document from 0
/// @param particles the small words of its language
public record Sentence(int number, int paragraph, PassageKind passage, Particles particles, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public int begin() {
        return tokens.getFirst().begin();
    }

    public int end() {
        return tokens.getLast().end();
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /// Whether there is a token `at`, and it is such a word of the sentence's language.
    public boolean is(int at, Particle particle) {
        return at >= 0
                && at < tokens.size()
                && particles.has(particle, tokens.get(at).word());
    }

    /// Index of the first token that ends after the UTF-16 index `at`; the number of tokens when there is none.
    public int tokenAt(int at) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
