package cotejo.serving.documents;

import cotejo.casework.Given;
import cotejo.casework.Held;
import cotejo.casework.port.Input;
import cotejo.casework.port.Status;
import cotejo.core.claim.Reading;
import cotejo.core.source.SourceId;
import cotejo.serving.page.Folder;
import cotejo.serving.page.Tag;
import cotejo.serving.page.Tag.Tone;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Retold;
import cotejo.serving.wording.Visible;
import cotejo.serving.wording.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Every document of the case.
///
/// @param inputs how many inputs they came from, in words
/// @param failed how many of these need a look, in words; empty for none
/// @param folder what all paths begin with, up to a slash; left out of each; empty for nothing
public record DocumentsView(
        String inputs, String inputsHref, String failed, String failedHref, String folder, List<Entry> entries) {

    /// @param about outlet and language, as far as known
    /// @param rejected empty where no input holds the document any more
    public record Entry(
            String path,
            String href,
            String about,
            String published,
            Tag status,
            Retold reason,
            String figures,
            String comments,
            String rejected,
            String size) {}

    static DocumentsView of(Given given, List<Held> held, Visit visit) {
        Wording words = visit.words();
        Map<SourceId, Input> bySource = new HashMap<>();
        for (Input input : given.inputs()) {
            if (input.source() != null && input.status() != Status.DUPLICATE) {
                bySource.putIfAbsent(input.source(), input);
            }
        }
        String folder = Folder.common(held.stream().map(Held::path).toList());
        long failed = given.inputs().stream().filter(given::failed).count();
        return new DocumentsView(
                words.count("inputs.all", given.inputs().size()),
                visit.to("/inputs"),
                failed == 0 ? "" : words.count("inputs.failed.count", failed),
                visit.to("/inputs", "outcome", "failed"),
                Visible.onOneLine(folder),
                held.stream()
                        .map(each -> entry(each, bySource.get(each.source()), folder, visit))
                        .toList());
    }

    private static Entry entry(Held held, @Nullable Input input, String folder, Visit visit) {
        Wording words = visit.words();
        boolean unread = held.status() == Reading.Status.LANGUAGE_NOT_READ;
        String file = held.path().substring(folder.length());
        String outlet = held.description().outletName();
        String language = words.language(held.language());
        var published = held.description().publishedDate();
        return new Entry(
                Visible.onOneLine(input == null || input.part().isEmpty() ? file : file + " › " + input.part()),
                visit.to("/document/" + held.source().sha256()),
                outlet == null ? language : Visible.onOneLine(outlet) + ", " + language,
                published == null ? words.say("date.unknown") : words.date(published),
                unread
                        ? Tag.of(words.say("reading.language_not_read"), Tone.PLAIN)
                        : Tag.of(input == null ? Status.READ : input.status(), words),
                words.reason(unread || input == null ? "" : input.reason()),
                words.number(held.figures()),
                words.number(held.comments()),
                input == null ? "" : words.number(input.rejected()),
                input == null ? "" : words.size(input.bytes()));
    }
}
