package cotejo.reading.text;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/// What a passage says by itself, in whatever document it stands: its sentences and their words, whose places
/// count from where it begins.
///
/// @param pieces its sentences; what is too long for one, in several
record Plain(List<Piece> pieces) {
    /// In bytes, about: of a piece, and of each of its words. That words are alike is not reckoned with.
    private static final int PIECE = 120;
    private static final int WORD = 28;

    Plain {
        pieces = List.copyOf(pieces);
    }

    /// The bytes it takes, about.
    int weight() {
        return pieces.stream()
                .mapToInt(piece -> PIECE + WORD * piece.read().size())
                .sum();
    }

    /// @param places of each word the UTF-16 index where it begins and the one after its end
    record Piece(int[] places, List<WordReader.Read> read) {
        Piece {
            read = List.copyOf(read);
        }

        static Piece of(List<CoreLabel> words, List<WordReader.Read> read) {
            int[] places = new int[2 * words.size()];
            for (int i = 0; i < words.size(); i++) {
                places[2 * i] = words.get(i).beginPosition();
                places[2 * i + 1] = words.get(i).endPosition();
            }
            return new Piece(places, read);
        }

        /// Its words as they stand in a document.
        ///
        /// @param begin where the passage begins
        /// @param longest of a word so much is written out
        List<Token> tokens(String passage, int begin, int longest) {
            List<Token> tokens = new ArrayList<>(read.size());
            for (int i = 0; i < read.size(); i++) {
                int from = places[2 * i];
                int to = places[2 * i + 1];
                WordReader.Read of = read.get(i);
                String written = passage.substring(from, Math.min(to, from + longest));
                tokens.add(new Token(begin + from, begin + to, written, of.lemma(), of.tag(), of.name()));
            }
            return tokens;
        }
    }
}
