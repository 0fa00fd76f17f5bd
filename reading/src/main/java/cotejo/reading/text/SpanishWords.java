package cotejo.reading.text;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.international.spanish.process.SpanishTokenizer;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Spanish words: tokens, Universal Dependencies tags and names by CoreNLP, lemmas and forms by a dictionary.
final class SpanishWords implements WordReader {
    private static final class Models {
        static final MaxentTagger TAGGER = new MaxentTagger("edu/stanford/nlp/models/pos-tagger/spanish-ud.tagger");
        static final CRFClassifier<CoreLabel> NAMER =
                Names.load("edu/stanford/nlp/models/ner/spanish.ancora.distsim.s512.crf.ser.gz");
    }

    /// Contractions ("del") and pronouns hung on a verb ("darlo") stay whole: every token is a stretch of the text.
    private final TokenizerFactory<CoreLabel> tokenizers =
            SpanishTokenizer.factory(new CoreLabelTokenFactory(), "invertible=true,untokenizable=noneKeep");

    private final SpanishForms forms = new SpanishForms();

    @Override
    public List<CoreLabel> cut(String stretch) {
        return tokenizers.getTokenizer(new StringReader(stretch)).tokenize();
    }

    @Override
    public List<Read> read(List<CoreLabel> sentence) {
        Models.TAGGER.tagCoreLabels(sentence);
        List<CoreLabel> named = Models.NAMER.classifySentence(sentence);
        List<Read> read = new ArrayList<>(sentence.size());
        boolean opens = true;
        for (int i = 0; i < sentence.size(); i++) {
            CoreLabel word = sentence.get(i);
            String name = named.get(i).get(CoreAnnotations.AnswerAnnotation.class);
            String tag = word.tag();
            // A capital at the beginning tells nothing; what the dictionary knows and the names model does not is no
            // name.
            boolean unlikely = tag.equals("PROPN") && opens && name.equals("O");
            // As it stands: of the word itself the tokenizer makes quotation marks alike. A long run has none of it.
            String written = word.originalText().isEmpty() ? word.word() : word.originalText();
            String lower = written.toLowerCase(Locale.ROOT);
            SpanishForms.Form form = unlikely ? forms.anyForm(lower) : forms.form(lower, tag);
            read.add(new Read(form.lemma(), form.tag(), name));
            opens &= tag.equals("PUNCT");
        }
        for (int i = 0; i < read.size(); i++) {
            if (standsAsNoun(read, i)) {
                read.set(i, asNoun(sentence.get(i), read.get(i)));
            }
        }
        return read;
    }

    /// "12 heridos", "los 48 detenidos", "los evaluados": a participle that is counted is a noun.
    private static boolean standsAsNoun(List<Read> read, int at) {
        Read word = read.get(at);
        if (at == 0 || !word.tag().equals("VBN") && !word.tag().equals("JJ")) {
            return false;
        }
        String before = read.get(at - 1).tag();
        boolean nounFollows = false;
        for (int i = at + 1; i < Math.min(read.size(), at + 3); i++) {
            String tag = read.get(i).tag();
            nounFollows |= tag.startsWith("NN");
            if (!tag.startsWith("JJ")) {
                break;
            }
        }
        return !nounFollows && (before.equals("CD") || word.tag().equals("VBN") && before.equals("DT"));
    }

    private Read asNoun(CoreLabel word, Read read) {
        SpanishForms.Form form = forms.form(word.word().toLowerCase(Locale.ROOT), "NOUN");
        return form.tag().equals("NNS") ? new Read(form.lemma(), form.tag(), read.name()) : read;
    }
}
