package cotejo.formats;

import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.SourceId;
import java.util.List;

/// Reads in one call what a test is about.
public final class Read {
    public static final SourceId SOURCE = new SourceId("0".repeat(64));

    private Read() {}

    public static Outcome outcome(String name, byte[] bytes) {
        return new Formats().read(SOURCE, name, bytes, Description.NONE);
    }

    public static Document document(String name, byte[] bytes) {
        return document(name, bytes, Description.NONE);
    }

    public static Document document(String name, byte[] bytes, Description byPerson) {
        return switch (new Formats().read(SOURCE, name, bytes, byPerson)) {
            case Outcome.Read read -> read.document();
            case Outcome.Partly partly -> throw new AssertionError("read in part: " + partly.missing());
            case Outcome.Opened opened ->
                throw new AssertionError("a container of " + opened.parts().size());
            case Outcome.Refused refused -> throw new AssertionError(refused);
        };
    }

    /// Each passage as "kind | words".
    public static List<String> passages(Document document) {
        return document.passages().stream()
                .map(passage -> passage.kind().word() + " | " + document.text().slice(passage.span()))
                .toList();
    }
}
