package cotejo.casework;

import cotejo.core.claim.Reading;
import cotejo.core.source.Document;

/// A document of the case with its text and what the reader read in it.
public record Opened(Held held, Document document, Reading reading) {}
