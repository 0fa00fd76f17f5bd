package cotejo.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.international.spanish.process.SpanishTokenizer;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The packed models and the library stripped of everything it lists as needed still do the work they are kept for.
class ModelsLoadTest {
    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String NAMES = "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";

    private static List<CoreLabel> words(String text) {
        return new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(), "untokenizable=noneKeep")
                .tokenize();
    }

    @Test
    void tagsAndLemmas() {
        List<? extends HasWord> words = words("Some 1,680 soldiers have deserted.");
        List<TaggedWord> tagged = new MaxentTagger(TAGGER).tagSentence(words);
        assertEquals(
                List.of("DT", "CD", "NNS", "VBP", "VBN", "."),
                tagged.stream().map(TaggedWord::tag).toList());
        assertEquals("soldier", new Morphology().lemma("soldiers", "NNS"));
    }

    @Test
    void names() throws Exception {
        CRFClassifier<CoreLabel> classifier = CRFClassifier.getClassifier(NAMES);
        List<CoreLabel> labelled =
                classifier.classifySentence(words("Felipe Calderon spoke in Mexico City on Monday."));
        assertEquals(
                List.of("PERSON", "PERSON", "O", "O", "LOCATION", "LOCATION", "O", "O", "O"),
                labelled.stream()
                        .map(word -> word.get(CoreAnnotations.AnswerAnnotation.class))
                        .toList());
    }

    @Test
    void spanish() throws Exception {
        List<CoreLabel> words = SpanishTokenizer.factory(new CoreLabelTokenFactory(), "")
                .getTokenizer(new StringReader("Felipe Calderón habló del Ejército en Ciudad Juárez."))
                .tokenize();
        new MaxentTagger("edu/stanford/nlp/models/pos-tagger/spanish-ud.tagger").tagCoreLabels(words);
        assertEquals(
                List.of("PROPN", "PROPN", "VERB", "ADP", "PROPN", "ADP", "PROPN", "PROPN", "PUNCT"),
                words.stream().map(CoreLabel::tag).toList());
        CRFClassifier<CoreLabel> classifier =
                CRFClassifier.getClassifier("edu/stanford/nlp/models/ner/spanish.ancora.distsim.s512.crf.ser.gz");
        assertEquals(
                List.of("PERSON", "PERSON", "O", "O", "ORGANIZATION", "O", "LOCATION", "LOCATION", "O"),
                classifier.classifySentence(words).stream()
                        .map(word -> word.get(CoreAnnotations.AnswerAnnotation.class))
                        .toList());
    }

    @Test
    void theOtherModelsStayedBehind() {
        assertNull(getClass()
                .getClassLoader()
                .getResource("edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz"));
    }
}
