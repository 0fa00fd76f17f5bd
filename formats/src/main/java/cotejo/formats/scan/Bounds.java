package cotejo.formats.scan;

import java.time.Duration;

/// How much of one source's pictures is looked at.
///
/// @param pages the most that are transcribed
/// @param points the most that a picture may have to be opened: an A3 page at 600 dots an inch has 70 million
/// @param handed the most points of a page that are handed to the tool: what has more is made smaller
/// @param drawing how long one page may take to be drawn
/// @param reading how long the tool may take for one page: a full page takes some seconds on an idle machine
/// @param whole how long all pages of one source may take; what is not reached by then is told
public record Bounds(int pages, long points, long handed, Duration drawing, Duration reading, Duration whole) {
    public static final Bounds USUAL = new Bounds(
            500, 100_000_000, 25_000_000, Duration.ofSeconds(30), Duration.ofSeconds(120), Duration.ofHours(2));

    /// The longest there may be between two signs of life: a page is drawn, read, read again lying on its side, and any
    /// of that once more where somebody stopped the tool.
    public Duration page() {
        return drawing.plus(reading.multipliedBy(2 * Tesseract.TRIES));
    }
}
