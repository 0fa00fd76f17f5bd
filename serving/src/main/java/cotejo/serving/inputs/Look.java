package cotejo.serving.inputs;

import cotejo.casework.Given;
import cotejo.casework.port.Input;
import cotejo.casework.port.Status;
import cotejo.serving.page.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Inputs of one outcome that something is left to be done about.
///
/// @param count "3 damaged"
/// @param href the list of them
/// @param mend what can be done
/// @param first some of them
/// @param more "and 12 more"; empty where all are there
public record Look(String count, String href, String mend, List<Row> first, String more) {
    private static final int FIRST = 3;

    /// @param failed by path and part
    static List<Look> at(List<Input> failed, Given given, String folder, Visit visit) {
        Map<Status, List<Input>> byStatus =
                new TreeMap<>(Comparator.comparingInt(Look::urgency).thenComparing(Comparator.naturalOrder()));
        failed.forEach(input ->
                byStatus.computeIfAbsent(input.status(), s -> new ArrayList<>()).add(input));
        List<Input> shown = byStatus.values().stream()
                .flatMap(inputs -> inputs.stream().limit(FIRST))
                .toList();
        Asked all = Asked.of(visit);
        Listed listed = new Listed(given, folder, shown, all, visit);
        List<Look> looks = new ArrayList<>();
        byStatus.forEach((status, inputs) -> {
            int more = inputs.size() - FIRST;
            looks.add(new Look(
                    visit.words().count("inputs." + status.word(), inputs.size()),
                    all.about(new Which.FailedAs(status)).address(visit),
                    visit.words().word("inputs.mend", status),
                    listed.rows(inputs.stream().limit(FIRST).toList()),
                    more > 0 ? visit.words().count("inputs.failed.more", more) : ""));
        });
        return looks;
    }

    /// What a person can mend comes before what only another version can.
    static int urgency(Status status) {
        return switch (status) {
            case MISSING -> 1;
            case DAMAGED -> 2;
            case ENCRYPTED -> 3;
            case TIMED_OUT -> 4;
            case OUT_OF_MEMORY -> 5;
            case REFUSED -> 6;
            case PARTLY -> 7;
            case UNSUPPORTED -> 8;
            case READ, DUPLICATE, WITHDRAWN, EMPTY -> 9;
        };
    }
}
