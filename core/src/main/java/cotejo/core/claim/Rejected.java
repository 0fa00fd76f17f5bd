package cotejo.core.claim;

import cotejo.core.source.Words;

/// A candidate that was looked at and is no figure: nothing vanishes.
///
/// @param rule id of the rule that rejected it (`en/not/year`)
/// @param why for a person
public record Rejected(Words words, String rule, String why) {}
