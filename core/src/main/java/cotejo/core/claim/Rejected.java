package cotejo.core.claim;

import cotejo.core.source.Words;

/// A candidate that was looked at and is no figure: nothing vanishes.
///
/// @param rule id of the rule that rejected it (`en/not/year`)
/// @param why for a person
public record Rejected(Words words, String rule, String why) {
    /// What follows the language in the rule of a passage that took too long: its words are the passage's first.
    public static final String OUT_OF_TIME = "/not/time";

    /// Whether it stands for a passage that was not read to its end.
    public boolean outOfTime() {
        return rule.endsWith(OUT_OF_TIME);
    }
}
