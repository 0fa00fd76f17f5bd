package cotejo.serving.intake;

import cotejo.casework.AddReport;
import cotejo.casework.Json;
import cotejo.casework.Progress;
import cotejo.casework.port.Input;
import cotejo.casework.port.Status;
import cotejo.serving.page.Holdings;
import cotejo.serving.page.Tag;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Retold;
import cotejo.serving.wording.Visible;
import cotejo.serving.wording.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/// The page that documents are added on.
///
/// @param wrong the phrase for what is wrong with what was sent; empty where nothing is
/// @param paths what was written
/// @param underway null where nothing is being added
/// @param done null where nothing was
/// @param failed why it could not be done; null where it could
public record AddView(
        String wrong,
        String paths,
        @Nullable Underway underway,
        @Nullable Done done,
        @Nullable Failed failed) {
    private static final int MOST = 40;

    /// @param value how many are done; null where nobody knows yet of how many
    /// @param most of how many; likewise
    public record Underway(@Nullable String value, @Nullable String most, String text, boolean stopping) {
        static Underway of(Intake.State.Underway now, Wording words) {
            boolean known = now.extent().total() > 0;
            return new Underway(
                    known ? Integer.toString(now.extent().done()) : null,
                    known ? Integer.toString(now.extent().total()) : null,
                    AddView.text(now, words),
                    now.stopping());
        }
    }

    /// @param sum "25 inputs"
    /// @param parts of which outcome how many: they add up
    /// @param wanting about which something is left to be done, with the reason
    /// @param more how many of these are not shown; empty for none
    public record Done(
            String sum,
            List<Part> parts,
            String figures,
            boolean stopped,
            List<String> lost,
            List<Wanting> wanting,
            String more,
            String wantingHref) {}

    public record Part(String text, String href) {}

    public record Wanting(String path, Tag status, Retold reason) {}

    public record Failed(String what, String mend) {}

    static AddView of(Intake.State state, String wrong, String paths, Visit visit) {
        Wording words = visit.words();
        return switch (state) {
            case Intake.State.Idle idle -> new AddView(wrong, paths, null, null, null);
            case Intake.State.Underway now -> new AddView(wrong, paths, Underway.of(now, words), null, null);
            case Intake.State.Done done -> new AddView(wrong, paths, null, done(done.report(), visit), null);
            case Intake.State.Failed failed ->
                new AddView(
                        wrong,
                        paths,
                        null,
                        null,
                        new Failed(Visible.onOneLine(failed.what()), Visible.onOneLine(failed.mend())));
        };
    }

    /// As a browser that listens is told: `{"done":12,"total":300,"text":"…"}`.
    static String event(Intake.State.Underway now, Wording words) {
        return Json.oneLine(JsonNodeFactory.instance
                .objectNode()
                .put("done", now.extent().done())
                .put("total", now.extent().total())
                .put("text", text(now, words)));
    }

    private static String text(Intake.State.Underway now, Wording words) {
        Progress.Extent extent = now.extent();
        if (extent.total() == 0) {
            return words.say("add.beginning");
        }
        return words.say(
                "add.text",
                words.number(extent.done()),
                words.number(extent.total()),
                words.size(extent.bytes()),
                words.size(extent.ofBytes()),
                Holdings.fileName(now.last()));
    }

    private static Done done(AddReport report, Visit visit) {
        Wording words = visit.words();
        List<Input> all =
                Stream.concat(report.inputs().stream(), report.parts().stream()).toList();
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        all.forEach(input -> counts.merge(input.status(), 1, Integer::sum));
        List<Part> parts = new ArrayList<>();
        counts.forEach((status, count) -> parts.add(new Part(
                words.number(count) + " " + words.word("status", status),
                visit.to("/inputs", "outcome", status.word()))));
        List<Input> wanting =
                all.stream().filter(input -> !input.status().done()).toList();
        return new Done(
                words.count("inputs.all", all.size()),
                parts,
                words.count("search.figures", report.figures()),
                report.stopped(),
                report.lost().stream().map(Visible::onOneLine).toList(),
                wanting.stream().limit(MOST).map(input -> wanting(input, words)).toList(),
                wanting.size() <= MOST ? "" : words.count("more", wanting.size() - MOST),
                visit.to("/inputs", "outcome", "failed"));
    }

    private static Wanting wanting(Input input, Wording words) {
        String file = Holdings.fileName(input.path());
        return new Wanting(
                input.part().isEmpty() ? file : file + " › " + Visible.onOneLine(input.part()),
                Tag.of(input.status(), words),
                words.reason(input.reason()));
    }
}
