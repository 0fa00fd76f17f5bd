package cotejo.core.claim;

import java.util.ArrayList;
import java.util.List;

/// How a value was worked out: a rule, what it found in words, and what it built upon.
///
/// @param rule id of the rule, such as `en/approx/some`
/// @param detail what the rule found, for a person ("“Some” before a number: about"); may be empty
public record Derivation(String rule, String detail, List<Derivation> from) {
    public Derivation {
        from = List.copyOf(from);
    }

    public static Derivation of(String rule, String detail) {
        return new Derivation(rule, detail, List.of());
    }

    /// The ids of all rules, this one first, in order, without repeats.
    public List<String> rules() {
        List<String> rules = new ArrayList<>();
        collect(rules);
        return rules;
    }

    private void collect(List<String> into) {
        if (!into.contains(rule)) {
            into.add(rule);
        }
        from.forEach(part -> part.collect(into));
    }
}
