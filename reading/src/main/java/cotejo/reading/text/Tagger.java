package cotejo.reading.text;

import com.github.benmanes.caffeine.cache.Interner;
import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tokens, sentences, parts of speech, lemmas and names by the language's models. One instance serves all threads;
/// models are loaded when the first text arrives.
///
/// All this depends on nothing but the passage's own words, so a passage that comes again is not tagged again.
/// Headlines are: their words are taken as the article beneath writes them.
public final class Tagger {
    /// Where Spanish lemmas come from, as a resource.
    public static final String SPANISH_DICTIONARY = "org/languagetool/resource/es/es-ES.dict";

    /// The cost of tagging grows with the sentence; what is longer is no sentence and is cut.
    private static final int LONGEST_SENTENCE = 250;
    /// The same in UTF-16 units.
    private static final int MOST_CHARACTERS = 3_000;
    /// Rules look at every word again and again: of a run that is no word they see its beginning.
    private static final int LONGEST_RUN = 400;
    /// What is longer is no word.
    private static final int LONGEST_WORD = 60;

    private final String language;
    private final Particles particles;
    private final Repeats<String, Plain> seen;
    /// Most words have been read somewhere as they are read here: what is kept of them is kept once.
    private final Interner<WordReader.Read> alike = Interner.newWeakInterner();

    private Tagger(String language, long memory) {
        this.language = language;
        particles = Particles.of(language);
        seen = Repeats.upTo(memory, (words, plain) -> Repeats.weight(words) + plain.weight());
    }

    /// One that tags every passage anew.
    ///
    /// @param language "en" or "es"
    public static Tagger of(String language) {
        return of(language, 0);
    }

    /// @param language "en" or "es"
    /// @param memory the bytes that passages may take which are kept in case they come again
    public static Tagger of(String language, long memory) {
        if (!WordReader.LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("no tagger for language " + language);
        }
        return new Tagger(language, memory);
    }

    /// The sentences of all passages but boilerplate, however long that takes.
    public Tagged tag(Document document) {
        return tag(document, Patience.endless());
    }

    /// The sentences of all passages but boilerplate; of a passage that takes too long, those up to then.
    public Tagged tag(Document document, Patience patience) {
        String text = document.text().string();
        Headlines headlines = new Headlines(document);
        List<Sentence> sentences = new ArrayList<>();
        WordReader words = WordReader.of(language);
        int paragraph = 0;
        for (Passage passage : document.passages()) {
            if (passage.kind() != PassageKind.BOILERPLATE) {
                int begin = document.text().utf16(passage.span().start());
                int end = document.text().utf16(passage.span().end());
                String string = text.substring(begin, end);
                Headlines large = passage.kind() == PassageKind.HEADLINE ? headlines : null;
                Plain plain = plain(string, large, words, paragraph, patience);
                for (Plain.Piece piece : plain.pieces()) {
                    sentences.add(new Sentence(
                            sentences.size(),
                            paragraph,
                            passage.kind(),
                            particles,
                            piece.tokens(string, begin, LONGEST_RUN)));
                }
            }
            paragraph++;
        }
        patience.rest();
        return new Tagged(document, language, sentences, patience);
    }

    /// @param large what is known of the article's words, for a headline; null for any other passage
    private Plain plain(String passage, @Nullable Headlines large, WordReader words, int paragraph, Patience patience) {
        patience.with(paragraph);
        Plain before = large == null ? seen.of(passage) : null;
        if (before != null) {
            return before;
        }
        Plain plain = read(passage, large, words, paragraph, patience);
        if (large == null && patience.with(paragraph)) {
            seen.put(passage, plain);
        }
        return plain;
    }

    private Plain read(String passage, @Nullable Headlines large, WordReader reader, int paragraph, Patience patience) {
        // A newline inside a passage is a soft wrap; the next line of its own is the next passage.
        List<CoreLabel> words = Tokenizer.tokens(reader, passage, LONGEST_WORD);
        if (large != null) {
            words.forEach(word -> word.setWord(large.asInText(word.word())));
        }
        List<Plain.Piece> pieces = new ArrayList<>();
        for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(words)) {
            int from = 0;
            while (from < sentence.size() && patience.with(paragraph)) {
                int to = pieceEnd(sentence, from);
                pieces.add(piece(sentence.subList(from, to), reader));
                from = to;
            }
        }
        return new Plain(pieces);
    }

    private static int pieceEnd(List<CoreLabel> sentence, int from) {
        int most = Math.min(sentence.size(), from + LONGEST_SENTENCE);
        int to = from + 1;
        while (to < most && sentence.get(to).endPosition() - sentence.get(from).beginPosition() <= MOST_CHARACTERS) {
            to++;
        }
        return to;
    }

    private Plain.Piece piece(List<CoreLabel> words, WordReader reader) {
        for (CoreLabel word : words) {
            if (word.word().length() > LONGEST_WORD) {
                word.setWord(word.word().substring(0, LONGEST_WORD));
            }
        }
        return Plain.Piece.of(
                words, reader.read(words).stream().map(alike::intern).toList());
    }
}
