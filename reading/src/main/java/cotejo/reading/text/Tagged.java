package cotejo.reading.text;

import cotejo.core.source.Document;
import java.util.List;

/// A document with its sentences.
///
/// @param patience how long its passages have been read; of a passage that took too long the rest is missing here
public record Tagged(Document document, String language, List<Sentence> sentences, Patience patience) {
    public Tagged {
        sentences = List.copyOf(sentences);
    }

    /// Sentences that may take any time.
    public Tagged(Document document, String language, List<Sentence> sentences) {
        this(document, language, sentences, Patience.endless());
    }

    public String string() {
        return document.text().string();
    }
}
