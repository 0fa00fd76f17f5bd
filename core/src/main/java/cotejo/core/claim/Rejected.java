package cotejo.core.claim;

import cotejo.core.source.Words;

/// A candidate that was looked at and is no figure: nothing vanishes.
///
/// @param rule id of the rule that rejected it (`en/not/year`)
/// @param why for a person
public record Rejected(Words words, String rule, String why) {
    /// What follows the language in the rule of a passage that took too long: its words are the passage's first.
    public static final String OUT_OF_TIME = "/not/time";
    /// What follows the language in the rule of a passage in a language that is not read: its words are its first.
    public static final String OTHER_LANGUAGE = "/not/language";

    /// What follows the language in the rule of all that comes after the most that is kept of one document: its
    /// words are the first of it.
    public static final String BEYOND = "/not/beyond";

    /// Whether it stands for what was not kept of a document that holds too much.
    public boolean beyond() {
        return rule.endsWith(BEYOND);
    }

    /// Whether it stands for a passage that was not read to its end.
    public boolean outOfTime() {
        return rule.endsWith(OUT_OF_TIME);
    }

    /// Whether it stands for a passage in a language that is not read.
    public boolean otherLanguage() {
        return rule.endsWith(OTHER_LANGUAGE);
    }

    /// The language whose rule it is.
    String language() {
        return rule.substring(0, rule.indexOf('/'));
    }
}
