package cotejo.core.claim;

import cotejo.core.source.PassageKind;
import cotejo.core.source.Words;

/// A number written so that no value can be taken from it ("$10,000,00"): reported, never repaired.
public record Malformed(FigureId id, Words words, PassageKind passage, String why) {}
