package cotejo.gate.recognizers;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// One case of a spec file: an input and all results it must give.
record SpecCase(String input, List<Resolved> results) {
    static SpecCase of(Model model, String language, JsonNode node) {
        List<Resolved> results = new ArrayList<>();
        node.path("Results").forEach(result -> results.add(Resolved.theirs(model, language, result)));
        results.sort(Resolved.IN_ORDER);
        return new SpecCase(node.path("Input").asString(), List.copyOf(results));
    }

    /// Passed when the results are the same, one for one: stretch, value and unit.
    boolean passed(List<Resolved> ours, Currencies currencies) {
        if (ours.size() != results.size()) {
            return false;
        }
        for (int i = 0; i < ours.size(); i++) {
            Resolved one = ours.get(i);
            Resolved other = results.get(i);
            if (!one.span().equals(other.span())
                    || !one.saidIn(input)
                    || !one.interval().means(other.interval())
                    || !currencies.same(other, one.unit())) {
                return false;
            }
        }
        return true;
    }
}
