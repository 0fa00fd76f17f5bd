package cotejo.reading.text;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// English words by CoreNLP.
final class EnglishWords implements WordReader {
    private static final class Models {
        static final EnglishTags TAGS = new EnglishTags();
        static final CRFClassifier<CoreLabel> NAMER =
                Names.load("edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz");
    }

    /// Dear to make, and not for two threads.
    private final Morphology morphology = new Morphology();

    @Override
    public List<CoreLabel> cut(String stretch) {
        return new PTBTokenizer<>(new StringReader(stretch), new CoreLabelTokenFactory(), "untokenizable=noneKeep")
                .tokenize();
    }

    @Override
    public List<Read> read(List<CoreLabel> sentence) {
        Models.TAGS.tag(sentence);
        List<CoreLabel> named = Models.NAMER.classifySentence(sentence);
        List<Read> read = new ArrayList<>(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            CoreLabel word = sentence.get(i);
            String lemma = morphology.lemma(word.word(), word.tag());
            read.add(new Read(
                    (lemma == null ? word.word() : lemma).toLowerCase(Locale.ROOT),
                    word.tag(),
                    named.get(i).get(CoreAnnotations.AnswerAnnotation.class)));
        }
        return read;
    }
}
