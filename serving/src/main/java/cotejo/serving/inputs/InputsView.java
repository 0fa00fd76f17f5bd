package cotejo.serving.inputs;

import cotejo.casework.Given;
import cotejo.casework.port.Input;
import cotejo.casework.port.Status;
import cotejo.serving.page.Folder;
import cotejo.serving.page.Turning;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Folded;
import cotejo.serving.wording.Visible;
import cotejo.serving.wording.Wording;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that was given to the case: what became of it in sum, what needs a look, and the list of it as the address asks.
///
/// @param folder what all paths begin with, up to a slash; left out of each; empty for nothing
/// @param failed how many need a look, in words; empty for none
/// @param looks those that need one, outcome by outcome; empty where the address asks for something else
/// @param languages how many are in a language that is not read, in words; empty for none
/// @param shownAs what the list is of, in words; empty for all
/// @param rows one page of it
/// @param pages empty where all of it is on this page
public record InputsView(
        Asked asked,
        Sum sum,
        String folder,
        String failed,
        String failedHref,
        List<Look> looks,
        String languages,
        String shownAs,
        List<Head> heads,
        List<Row> rows,
        @Nullable Turning pages) {
    static final int ON_A_PAGE = 200;

    /// A column by which the list can be ordered.
    ///
    /// @param direction as aria-sort says it; null where the list does not go by it
    public record Head(
            String column,
            String word,
            String href,
            @Nullable String direction) {}

    static InputsView of(Given given, Visit visit) {
        Wording words = visit.words();
        String folder = Folder.common(given.inputs().stream().map(Input::path).toList());
        Asked wanted = Asked.of(visit);
        List<Input> found = found(given.inputs(), wanted.folded());
        List<Input> chosen = found.stream()
                .filter(input -> wanted.which().takes(input, given))
                .toList();
        int last = Turning.pages(chosen.size(), ON_A_PAGE);
        Asked asked = wanted.at(Math.min(wanted.page(), last));
        List<Input> shown = Rows.ordered(chosen, asked.order(), asked.turned(), given).stream()
                .skip((long) (asked.page() - 1) * ON_A_PAGE)
                .limit(ON_A_PAGE)
                .toList();
        List<Input> failed = given.inputs().stream().filter(given::failed).toList();
        long languages =
                given.inputs().stream().filter(input -> language(input, given)).count();
        return new InputsView(
                asked,
                Sum.of(found, given, asked, visit),
                Visible.onOneLine(folder),
                failed.isEmpty() ? "" : words.count("inputs.failed.count", failed.size()),
                visit.to("/inputs", "outcome", new Which.Failed().word()),
                asked.nothing() ? Look.at(failed, given, folder, visit) : List.of(),
                languages == 0 ? "" : words.count("inputs.languages", languages),
                shownAs(asked.which(), chosen.size(), words),
                Arrays.stream(Order.values())
                        .map(order -> head(order, asked, visit))
                        .toList(),
                new Listed(given, folder, shown, asked, visit).rows(shown),
                last == 1
                        ? null
                        : Turning.of(
                                chosen.size(),
                                ON_A_PAGE,
                                asked.page(),
                                last,
                                page -> asked.at(page).address(visit),
                                words));
    }

    /// As paths are shown: whoever copies a name from this page finds it.
    private static List<Input> found(List<Input> inputs, String sought) {
        return sought.isEmpty()
                ? inputs
                : inputs.stream()
                        .filter(input ->
                                Folded.of(Visible.onOneLine(Rows.name(input))).contains(sought))
                        .toList();
    }

    private static boolean language(Input input, Given given) {
        boolean notWhole = input.status() == Status.UNSUPPORTED || input.status() == Status.PARTLY;
        return notWhole && !given.failed(input);
    }

    private static String shownAs(Which which, int count, Wording words) {
        return switch (which) {
            case Which.All all -> "";
            case Which.Failed failed -> words.count("inputs.failed.count", count);
            case Which.FailedAs(Status status) ->
                words.count("inputs.failed.count", count) + ": " + words.word("status", status);
            case Which.NotRead notRead -> words.count("inputs.not_read", count);
            case Which.Became(Status status) -> words.count("inputs." + status.word(), count);
        };
    }

    private static Head head(Order order, Asked asked, Visit visit) {
        Wording words = visit.words();
        boolean rising = switch (order) {
            case PATH, OUTCOME -> !asked.turned();
            case SIZE, FIGURES -> asked.turned();
        };
        String column = switch (order) {
            case PATH -> words.say("inputs.path");
            case OUTCOME -> words.say("inputs.became");
            case SIZE -> words.say("inputs.size");
            case FIGURES -> words.say("documents.figures");
        };
        return new Head(
                column,
                words.word("inputs.order", order),
                asked.by(order).address(visit),
                asked.order() != order ? null : rising ? "ascending" : "descending");
    }
}
