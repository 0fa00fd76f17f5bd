package cotejo.reading.noun;

import cotejo.reading.text.Sentence;
import cotejo.reading.text.Token;

/// A noun phrase in a sentence.
///
/// @param from index of its first token
/// @param head index of its head noun
/// @param to index after its last token
public record NounPhrase(Sentence sentence, int from, int head, int to) {
    public Token headToken() {
        return sentence.token(head);
    }

    public int begin() {
        return sentence.token(from).begin();
    }

    public int end() {
        return sentence.token(to - 1).end();
    }
}
