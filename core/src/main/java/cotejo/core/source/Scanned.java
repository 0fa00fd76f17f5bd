package cotejo.core.source;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which stretches of a text were read on pictures, by which tool, and of which words it was not sure: there a 1 may be
/// an l and a 5 an S.
///
/// @param tool its name and version: "Tesseract 5.3.0"
/// @param languages it was told to expect, ISO 639-1 codes
/// @param pages the stretches, by page, in order
/// @param doubts the words of which it was not sure, in order
public record Scanned(String tool, List<String> languages, List<Page> pages, List<Doubt> doubts) {
    public Scanned {
        languages = List.copyOf(languages);
        pages = List.copyOf(pages);
        doubts = List.copyOf(doubts);
    }

    /// @param number from 1
    /// @param confidence how sure the tool was of its words, from 0 to 100
    public record Page(int number, Span span, int confidence) {}

    /// @param confidence how sure the tool was of this word, from 0 to 100
    public record Doubt(Span span, int confidence) {}

    /// How the words of a stretch were read.
    ///
    /// @param confidence the least there is of a doubtful word among them, else that of their page
    /// @param doubtful whether there is one
    public record Read(int confidence, boolean doubtful) {}

    /// How the words of a stretch were read; empty where the text itself has them.
    public Optional<Read> read(Span words) {
        Optional<Page> page =
                pages.stream().filter(each -> each.span().overlap(words) > 0).findFirst();
        return page.map(on -> doubts.stream()
                .filter(doubt -> doubt.span().overlap(words) > 0)
                .min(Comparator.comparingInt(Doubt::confidence))
                .map(doubt -> new Read(doubt.confidence(), true))
                .orElse(new Read(on.confidence(), false)));
    }
}
