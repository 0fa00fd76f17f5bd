package cotejo.serving.documents;

import cotejo.casework.Held;
import cotejo.casework.port.Input;
import cotejo.casework.port.Status;
import cotejo.casework.search.Answer.Unclear;
import cotejo.core.claim.Reading;
import cotejo.serving.page.Folder;
import cotejo.serving.page.Misread;
import cotejo.serving.page.Tag;
import cotejo.serving.page.Tag.Tone;
import cotejo.serving.page.Turning;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Retold;
import cotejo.serving.wording.Visible;
import cotejo.serving.wording.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The documents of the case, some at a time.
///
/// @param total how many were found
/// @param orders ways to put them, each with its address
/// @param inputs how many inputs they came from, in words
/// @param failed how many of these need a look, in words; empty for none
/// @param folder what all paths begin with, up to a slash; left out of each; empty for nothing
/// @param misread what is wrong with the words sought; null where nothing is
/// @param behind that not all is there yet; empty where all is
/// @param turning null where one page holds all
public record DocumentsView(
        long total,
        String words,
        String order,
        List<Way> orders,
        String inputs,
        String inputsHref,
        String failed,
        String failedHref,
        String folder,
        List<Entry> entries,
        @Nullable Misread misread,
        String behind,
        @Nullable Turning turning) {

    public record Way(String label, String href, boolean current) {}

    /// @param all how many there are
    /// @param failed about how many something is left to be done
    record Inputs(int all, int failed) {}

    /// @param input from which it came; null where none holds it any more
    record Document(Held held, @Nullable Input input) {}

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

    static DocumentsView of(
            Inputs inputs,
            long total,
            List<Document> documents,
            Sought sought,
            @Nullable Unclear unclear,
            String behind,
            Visit visit) {
        Wording words = visit.words();
        String folder = Folder.common(
                documents.stream().map(document -> document.held().path()).toList());
        return new DocumentsView(
                total,
                sought.words(),
                sought.order() == Sought.ORDERS.getFirst() ? "" : sought.order().word(),
                Sought.ORDERS.stream()
                        .map(order -> new Way(
                                words.word("search.order", order),
                                sought.address(order, 1, visit),
                                order == sought.order()))
                        .toList(),
                words.count("inputs.all", inputs.all()),
                visit.to("/inputs"),
                inputs.failed() == 0 ? "" : words.count("inputs.failed.count", inputs.failed()),
                visit.to("/inputs", "outcome", "failed"),
                Visible.onOneLine(folder),
                documents.stream()
                        .map(each -> entry(each.held(), each.input(), folder, visit))
                        .toList(),
                Misread.of(unclear, words),
                behind,
                Turning.of(
                        total,
                        Sought.ON_A_PAGE,
                        sought.page(),
                        page -> sought.address(sought.order(), page, visit),
                        words));
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
