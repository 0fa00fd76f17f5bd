package cotejo.reading.time;

import java.util.List;
import java.util.Set;

/// A rule of the grammar: a name, what it means, what it may stand as, and the patterns that say it.
///
/// @param name as explanations give it: "en/time/since"
/// @param as the names by which other rules refer to it; "time" is what may stand in a sentence by itself
record Rule(String name, Meaning means, Set<String> as, List<Pattern> patterns) {
    /// The name of what may stand in a sentence by itself.
    static final String TOP = "time";

    Rule {
        as = Set.copyOf(as);
        patterns = List.copyOf(patterns);
    }
}
