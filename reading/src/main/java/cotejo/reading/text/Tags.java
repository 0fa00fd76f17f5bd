package cotejo.reading.text;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.Properties;

/// Loads models that tag parts of speech.
final class Tags {
    private Tags() {}

    static MaxentTagger load(String model) {
        // Only the tags a word can have are scored, the others weigh in as a constant: less than half the time, and
        // about one tag in three hundred is another.
        Properties faster = new Properties();
        faster.setProperty("approximate", "true");
        return new MaxentTagger(model, faster);
    }
}
