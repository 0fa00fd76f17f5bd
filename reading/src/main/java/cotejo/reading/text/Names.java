package cotejo.reading.text;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/// Loads models that label names.
final class Names {
    private Names() {}

    static CRFClassifier<CoreLabel> load(String model) {
        // By default the model remembers small words of texts it has seen, and names in later texts depend on them:
        // a reading would depend on what was read before it.
        Properties forgetful = new Properties();
        forgetful.setProperty("maxAdditionalKnownLCWords", "0");
        try {
            return CRFClassifier.getClassifier(model, forgetful);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the names model does not fit this CoreNLP", e);
        }
    }
}
