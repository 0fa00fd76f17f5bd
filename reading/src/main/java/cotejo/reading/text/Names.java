package cotejo.reading.text;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.HashIndex;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.zip.GZIPInputStream;

/// Loads models that label names.
final class Names {
    /// No model has so many labels, and every one more features.
    private static final int MANY = 1_000;
    private static final int BUFFER = 1 << 16;

    private Names() {}

    static CRFClassifier<CoreLabel> load(String model) {
        // By default the model remembers small words of texts it has seen, and names in later texts depend on them:
        // a reading would depend on what was read before it.
        Properties forgetful = new Properties();
        forgetful.setProperty("maxAdditionalKnownLCWords", "0");
        try (ObjectInputStream in = new Stream(resource(model))) {
            return CRFClassifier.getClassifier(in, forgetful);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the names model does not fit this CoreNLP", e);
        }
    }

    private static InputStream resource(String model) throws IOException {
        InputStream packed = Names.class.getClassLoader().getResourceAsStream(model);
        if (packed == null) {
            throw new IllegalStateException("no names model " + model + " among the resources");
        }
        return new BufferedInputStream(new GZIPInputStream(packed, BUFFER), BUFFER);
    }

    /// A model as it was written, except that what looks up its features is ours.
    private static final class Stream extends ObjectInputStream {
        Stream(InputStream in) throws IOException {
            super(in);
            enableResolveObject(true);
        }

        @Override
        protected Object resolveObject(Object read) {
            return read instanceof HashIndex<?> index && index.size() >= MANY ? known(index) : read;
        }

        /// Labels are indexed too, and are few.
        private static Object known(HashIndex<?> index) {
            List<String> features =
                    index.stream().map(feature -> (String) feature).toList();
            return new KnownFeatures(features);
        }
    }
}
