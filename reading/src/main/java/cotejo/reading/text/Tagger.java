package cotejo.reading.text;

import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.util.ArrayList;
import java.util.List;

/// Tokens, sentences, parts of speech, lemmas and names by the language's models. One instance serves all threads;
/// models are loaded
/// when the first text arrives.
public final class Tagger {
    /// Where Spanish lemmas come from, as a resource.
    public static final String SPANISH_DICTIONARY = "org/languagetool/resource/es/es-ES.dict";

    /// The cost of tagging grows with the sentence; what is longer is no sentence and is cut.
    private static final int LONGEST_SENTENCE = 250;
    /// The same in UTF-16 units.
    private static final int MOST_CHARACTERS = 3_000;
    private static final int LONGEST_RUN = 400;
    /// What is longer is no word.
    private static final int LONGEST_WORD = 60;

    private final String language;
    private final Particles particles;

    private Tagger(String language) {
        this.language = language;
        particles = Particles.of(language);
    }

    /// @param language "en" or "es"
    public static Tagger of(String language) {
        if (!WordReader.LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("no tagger for language " + language);
        }
        return new Tagger(language);
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
                // A newline inside a passage is a soft wrap; the next line of its own is the next passage.
                passage(text, begin, end, passage.kind(), paragraph, headlines, words, patience, sentences);
            }
            paragraph++;
        }
        patience.rest();
        return new Tagged(document, language, sentences, patience);
    }

    private void passage(
            String text,
            int begin,
            int end,
            PassageKind kind,
            int paragraph,
            Headlines headlines,
            WordReader reader,
            Patience patience,
            List<Sentence> into) {
        patience.with(paragraph);
        List<CoreLabel> words = Tokenizer.tokens(reader, text, begin, end, LONGEST_WORD);
        if (kind == PassageKind.HEADLINE) {
            words.forEach(word -> word.setWord(headlines.asInText(word.word())));
        }
        for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(words)) {
            int from = 0;
            while (from < sentence.size() && patience.with(paragraph)) {
                int to = pieceEnd(sentence, from);
                into.add(new Sentence(
                        into.size(),
                        paragraph,
                        kind,
                        particles,
                        tokens(sentence.subList(from, to), text, begin, reader)));
                from = to;
            }
        }
    }

    private static int pieceEnd(List<CoreLabel> sentence, int from) {
        int most = Math.min(sentence.size(), from + LONGEST_SENTENCE);
        int to = from + 1;
        while (to < most && sentence.get(to).endPosition() - sentence.get(from).beginPosition() <= MOST_CHARACTERS) {
            to++;
        }
        return to;
    }

    private static List<Token> tokens(List<CoreLabel> words, String text, int offset, WordReader reader) {
        for (CoreLabel word : words) {
            if (word.word().length() > LONGEST_WORD) {
                word.setWord(word.word().substring(0, LONGEST_WORD));
            }
        }
        List<WordReader.Read> read = reader.read(words);
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            int begin = offset + words.get(i).beginPosition();
            int end = offset + words.get(i).endPosition();
            // Rules look at every word again and again: of a run that is no word they see its beginning.
            String written = text.substring(begin, Math.min(end, begin + LONGEST_RUN));
            WordReader.Read of = read.get(i);
            tokens.add(new Token(begin, end, written, of.lemma(), of.tag(), of.name()));
        }
        return tokens;
    }
}
