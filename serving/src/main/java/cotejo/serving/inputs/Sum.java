package cotejo.serving.inputs;

import cotejo.casework.Given;
import cotejo.casework.port.Input;
import cotejo.casework.port.Status;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What became of the inputs, as sums that add up: all = read + in part + duplicates + not read, and not read = one for
/// each outcome.
///
/// @param parts what all is the sum of; what there is none of is left out
/// @param notRead what "not read" is the sum of; empty where that is one outcome, which then stands among the parts
/// @param figures what was read in them, in words
/// @param size of all of them
public record Sum(Term all, List<Term> parts, List<Term> notRead, String figures, String rejected, String size) {

    /// @param current whether it is what the page shows
    public record Term(String text, String href, boolean current) {}

    /// @param found the inputs that are summed up: all, or those whose path has the words sought
    static Sum of(List<Input> found, Given given, Asked asked, Visit visit) {
        Wording words = visit.words();
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        found.forEach(input -> counts.merge(input.status(), 1, Integer::sum));
        List<Term> parts = new ArrayList<>();
        List<Term> notRead = new ArrayList<>();
        int rest = 0;
        for (Map.Entry<Status, Integer> each : counts.entrySet()) {
            boolean unread = Which.notRead(each.getKey());
            rest += unread ? each.getValue() : 0;
            (unread ? notRead : parts).add(term(new Which.Became(each.getKey()), each.getValue(), asked, visit));
        }
        if (notRead.size() > 1) {
            parts.add(term(new Which.NotRead(), rest, asked, visit));
        } else {
            parts.addAll(notRead);
            notRead = List.of();
        }
        String all = asked.words().isEmpty()
                ? words.count("inputs.all", found.size())
                : words.count(
                        "inputs.sought",
                        found.size(),
                        words.number(given.inputs().size()),
                        asked.words());
        return new Sum(
                new Term(all, asked.about(new Which.All()).address(visit), asked.which() instanceof Which.All),
                List.copyOf(parts),
                List.copyOf(notRead),
                words.count(
                        "inputs.figures",
                        found.stream().mapToLong(Input::figures).sum()),
                words.count(
                        "inputs.rejected",
                        found.stream().mapToLong(Input::rejected).sum()),
                words.size(found.stream().mapToLong(Input::bytes).sum()));
    }

    private static Term term(Which which, int count, Asked asked, Visit visit) {
        return new Term(
                visit.words().count("inputs." + which.word(), count),
                asked.about(which).address(visit),
                asked.which().equals(which));
    }
}
