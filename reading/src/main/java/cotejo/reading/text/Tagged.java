package cotejo.reading.text;

import cotejo.core.source.Document;
import java.util.List;

/// A document with its sentences.
public record Tagged(Document document, String language, List<Sentence> sentences) {
    public Tagged {
        sentences = List.copyOf(sentences);
    }

    public String string() {
        return document.text().string();
    }
}
