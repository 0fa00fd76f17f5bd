package cotejo.reading.text;

import cotejo.core.source.Document;
import cotejo.core.source.Passage;
import cotejo.core.source.PassageKind;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Tokens, sentences, parts of speech, lemmas and names by CoreNLP. One instance serves all threads; models are loaded
/// when the first text arrives.
public final class Tagger {
    private static final String TAGS = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String NAMES = "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";
    /// The cost of tagging grows with the sentence; what is longer is no sentence and is cut.
    private static final int LONGEST_SENTENCE = 250;
    /// What is longer is no word.
    private static final int LONGEST_WORD = 200;

    private static final class English {
        static final MaxentTagger TAGGER = new MaxentTagger(TAGS);
        static final CRFClassifier<CoreLabel> NAMER = namer();

        private static CRFClassifier<CoreLabel> namer() {
            try {
                return CRFClassifier.getClassifier(NAMES);
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
        int paragraph = 0;
        for (Passage passage : document.passages()) {
            if (passage.kind() != PassageKind.BOILERPLATE) {
                int begin = document.text().utf16(passage.span().start());
                int end = document.text().utf16(passage.span().end());
                // A newline inside a passage is a soft wrap; the next line of its own is the next passage.
                passage(text, begin, end, passage.kind(), paragraph, headlines, sentences);
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
            List<Sentence> into) {
        List<CoreLabel> words = new PTBTokenizer<>(
                        new StringReader(text.substring(begin, end)),
                        new CoreLabelTokenFactory(),
                        "untokenizable=noneKeep")
                .tokenize();
        if (kind == PassageKind.HEADLINE) {
            words.forEach(word -> word.setWord(headlines.asInText(word.word())));
        }
        for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(words)) {
            for (int from = 0; from < sentence.size(); from += LONGEST_SENTENCE) {
                List<CoreLabel> piece = sentence.subList(from, Math.min(sentence.size(), from + LONGEST_SENTENCE));
                into.add(new Sentence(into.size(), paragraph, kind, tokens(piece, text, begin)));
            }
        }
    }

    private static List<Token> tokens(List<CoreLabel> words, String text, int offset) {
        for (CoreLabel word : words) {
            if (word.word().length() > LONGEST_WORD) {
                word.setWord(word.word().substring(0, LONGEST_WORD));
            }
        }
        English.TAGGER.tagCoreLabels(words);
        List<CoreLabel> named = English.NAMER.classifySentence(words);
        Morphology morphology = new Morphology();
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            CoreLabel word = words.get(i);
            int begin = offset + word.beginPosition();
            int end = offset + word.endPosition();
            String written = text.substring(begin, end);
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
