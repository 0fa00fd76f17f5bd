package cotejo.reading.text;

import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/// Tokens, sentences, parts of speech, lemmas and names by CoreNLP. One instance serves all threads; models are loaded
/// when the first text arrives.
public final class Tagger {
    private static final String TAGS = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String NAMES = "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";
    /// The cost of tagging grows with the sentence; what is longer is no sentence and is cut.
    private static final int LONGEST_SENTENCE = 250;
    /// The same in UTF-16 units.
    private static final int MOST_CHARACTERS = 3_000;
    private static final int LONGEST_RUN = 400;
    /// What is longer is no word.
    private static final int LONGEST_WORD = 60;

    private static final class English {
        static final MaxentTagger TAGGER = new MaxentTagger(TAGS);
        static final CRFClassifier<CoreLabel> NAMER = namer();

        private static CRFClassifier<CoreLabel> namer() {
            // By default the model remembers small words of texts it has seen, and names in later texts depend on them:
            // a reading would depend on what was read before it.
            Properties forgetful = new Properties();
            forgetful.setProperty("maxAdditionalKnownLCWords", "0");
            try {
                return CRFClassifier.getClassifier(NAMES, forgetful);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("the names model does not fit this CoreNLP", e);
            }
        }
    }

    private final String language;

    private Tagger(String language) {
        this.language = language;
    }

    /// @param language "en"
    public static Tagger of(String language) {
        if (!language.equals("en")) {
            throw new IllegalArgumentException("no tagger for language " + language);
        }
        return new Tagger(language);
    }

    /// The sentences of all passages but boilerplate.
    public Tagged tag(Document document) {
        String text = document.text().string();
        Headlines headlines = new Headlines(document);
        List<Sentence> sentences = new ArrayList<>();
        // Dear to make, and not for two threads.
        Morphology morphology = new Morphology();
        int paragraph = 0;
        for (Passage passage : document.passages()) {
            if (passage.kind() != PassageKind.BOILERPLATE) {
                int begin = document.text().utf16(passage.span().start());
                int end = document.text().utf16(passage.span().end());
                // A newline inside a passage is a soft wrap; the next line of its own is the next passage.
                passage(text, begin, end, passage.kind(), paragraph, headlines, morphology, sentences);
            }
            paragraph++;
        }
        return new Tagged(document, language, sentences);
    }

    private static void passage(
            String text,
            int begin,
            int end,
            PassageKind kind,
            int paragraph,
            Headlines headlines,
            Morphology morphology,
            List<Sentence> into) {
        List<CoreLabel> words = Tokenizer.tokens(text, begin, end, LONGEST_WORD);
        if (kind == PassageKind.HEADLINE) {
            words.forEach(word -> word.setWord(headlines.asInText(word.word())));
        }
        for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(words)) {
            int from = 0;
            while (from < sentence.size()) {
                int to = pieceEnd(sentence, from);
                into.add(new Sentence(
                        into.size(), paragraph, kind, tokens(sentence.subList(from, to), text, begin, morphology)));
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

    private static List<Token> tokens(List<CoreLabel> words, String text, int offset, Morphology morphology) {
        for (CoreLabel word : words) {
            if (word.word().length() > LONGEST_WORD) {
                word.setWord(word.word().substring(0, LONGEST_WORD));
            }
        }
        English.TAGGER.tagCoreLabels(words);
        List<CoreLabel> named = English.NAMER.classifySentence(words);
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            CoreLabel word = words.get(i);
            int begin = offset + word.beginPosition();
            int end = offset + word.endPosition();
            // Rules look at every word again and again: of a run that is no word they see its beginning.
            String written = text.substring(begin, Math.min(end, begin + LONGEST_RUN));
            String lemma = morphology.lemma(word.word(), word.tag());
            tokens.add(new Token(
                    begin,
                    end,
                    written,
                    (lemma == null ? written : lemma).toLowerCase(Locale.ROOT),
                    word.tag(),
                    named.get(i).get(CoreAnnotations.AnswerAnnotation.class)));
        }
        return tokens;
    }
}
