package cotejo.serving.documents;

import cotejo.casework.Held;
import cotejo.casework.port.Input;
import cotejo.casework.port.Status;
import cotejo.core.claim.Reading;
import cotejo.core.source.SourceId;
import cotejo.serving.page.Tag;
import cotejo.serving.page.Tag.Tone;
import cotejo.serving.page.Visit;
import cotejo.serving.wording.Visible;
import cotejo.serving.wording.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Every input of the case.
///
/// @param counts "12 read", "1 damaged" …
/// @param folder what all paths begin with, up to a slash; left out of each; empty for nothing
public record DocumentsView(List<String> counts, String folder, List<Entry> entries) {

    /// @param href empty where there is no text to open
    /// @param about outlet and language, as far as known
    /// @param figures empty where nothing was read
    public record Entry(
            String path,
            String href,
            String about,
            String published,
            Tag status,
            String reason,
            String bytes,
            String figures,
            String comments,
            String rejected) {}

    static DocumentsView of(List<Input> inputs, List<Held> held, Visit visit) {
        Wording words = visit.words();
        Map<SourceId, Held> bySource =
                held.stream().collect(Collectors.toMap(Held::source, Function.identity(), (a, b) -> a));
        Map<Status, Integer> counts = new TreeMap<>();
        inputs.forEach(input -> counts.merge(input.status(), 1, Integer::sum));
        String folder = folder(inputs.stream().map(Input::path).toList());
        return new DocumentsView(
                counts.entrySet().stream()
                        .map(each -> words.say(
                                "documents.count", words.number(each.getValue()), words.word("status", each.getKey())))
                        .toList(),
                Visible.onOneLine(folder),
                inputs.stream()
                        .sorted(Comparator.comparing(Input::path).thenComparing(Input::part))
                        .map(input -> entry(
                                input, input.source() == null ? null : bySource.get(input.source()), folder, visit))
                        .toList());
    }

    private static Entry entry(Input input, @org.jspecify.annotations.Nullable Held held, String folder, Visit visit) {
        Wording words = visit.words();
        boolean unread = held != null && held.status() == Reading.Status.LANGUAGE_NOT_READ;
        String file = input.path().substring(folder.length());
        String path = Visible.onOneLine(input.part().isEmpty() ? file : file + " › " + input.part());
        String reason = Visible.onOneLine(input.reason());
        if (held == null) {
            return new Entry(
                    path, "", "", "", status(input.status(), words), reason, words.number(input.bytes()), "", "", "");
        }
        String outlet = held.description().outletName();
        String language = words.language(held.language());
        var published = held.description().publishedDate();
        return new Entry(
                path,
                visit.to("/document/" + held.source().sha256()),
                outlet == null ? language : Visible.onOneLine(outlet) + ", " + language,
                published == null ? words.say("date.unknown") : words.date(published),
                unread ? Tag.of(words.say("reading.language_not_read"), Tone.PLAIN) : status(input.status(), words),
                unread ? "" : reason,
                words.number(input.bytes()),
                words.number(held.figures()),
                words.number(held.comments()),
                words.number(input.rejected()));
    }

    /// The folder that holds all of them, with its slash.
    private static String folder(List<String> paths) {
        String common = paths.isEmpty() ? "" : paths.getFirst();
        for (String path : paths) {
            int same = 0;
            while (same < Math.min(common.length(), path.length()) && common.charAt(same) == path.charAt(same)) {
                same++;
            }
            common = common.substring(0, same);
        }
        return common.substring(0, common.lastIndexOf('/') + 1);
    }

    private static Tag status(Status status, Wording words) {
        Tone tone = switch (status) {
            case READ -> Tone.OK;
            case PARTLY -> Tone.VAR;
            case DUPLICATE, UNSUPPORTED, WITHDRAWN, EMPTY -> Tone.PLAIN;
            case ENCRYPTED, DAMAGED, TIMED_OUT, OUT_OF_MEMORY, REFUSED, MISSING -> Tone.BAD;
        };
        return Tag.of(words.word("status", status), tone);
    }
}
