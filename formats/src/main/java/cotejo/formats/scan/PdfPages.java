package cotejo.formats.scan;

import cotejo.core.source.Transcript.Trouble;
import java.io.IOException;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a PDF as pictures, drawn as a printer would.
public final class PdfPages implements Paged {
    private static final int DOTS_PER_INCH = 300;
    private static final float POINTS_PER_INCH = 72;
    /// A page with more letters of its own is no scan, whatever pictures stand on it.
    private static final int FEW = 100;
    /// A scan fills its page; a photograph in a story seldom does.
    private static final double MOST_OF_IT = 0.5;

    private final PDDocument pdf;
    private final PDFRenderer renderer;
    private final Bounds bounds;

    PdfPages(byte[] bytes, Bounds bounds) throws IOException {
        this.pdf = Loader.loadPDF(bytes);
        this.renderer = new PDFRenderer(pdf);
        this.bounds = bounds;
        // A picture far finer than the page it is drawn on need not be opened whole.
        renderer.setSubsamplingAllowed(true);
    }

    /// Pages without much text of their own: those that are pictures of pages, and those nothing is drawn on.
    public record Wordless(SortedSet<Integer> scans, SortedSet<Integer> blank) {
        public static final Wordless NONE = new Wordless(new TreeSet<>(), new TreeSet<>());
    }

    /// @param letters how many each page has of its own, in order
    public static Wordless wordless(byte[] bytes, SortedMap<Integer, Integer> letters) {
        SortedMap<Integer, Integer> few = new TreeMap<>(letters);
        few.values().removeIf(many -> many >= FEW);
        Wordless found = new Wordless(new TreeSet<>(), new TreeSet<>());
        if (few.isEmpty()) {
            return found;
        }
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            few.forEach((page, many) -> {
                if (page <= pdf.getNumberOfPages()) {
                    Drawn drawn = Drawn.on(pdf.getPage(page - 1));
                    if (many == 0 && drawn.nothing()) {
                        found.blank().add(page);
                    } else if (many == 0 || drawn.covered() > MOST_OF_IT) {
                        found.scans().add(page);
                    }
                }
            });
        } catch (IOException e) {
            // It was read as far as it goes; what cannot be looked at is no less a page without text.
            few.forEach((page, many) -> {
                if (many == 0) {
                    found.scans().add(page);
                }
            });
        }
        return found;
    }

    @Override
    public Seen see(int page) throws IOException {
        if (page > pdf.getNumberOfPages()) {
            return new Seen.Nothing(Trouble.DAMAGED);
        }
        PDPage drawn = pdf.getPage(page - 1);
        Drawn marks = Drawn.on(drawn);
        if (marks.largest() > bounds.points()) {
            return new Seen.Nothing(Trouble.TOO_LARGE);
        }
        if (marks.unknown() && marks.covered() < MOST_OF_IT) {
            return new Seen.Nothing(Trouble.UNKNOWN_KIND);
        }
        PDRectangle box = drawn.getCropBox();
        double area = Math.max(1, (double) box.getWidth() * box.getHeight());
        double most = POINTS_PER_INCH * Math.sqrt(bounds.handed() / area);
        int dots = (int) Math.max(1, Math.min(DOTS_PER_INCH, most));
        try {
            return new Seen.Picture(
                    renderer.renderImageWithDPI(page - 1, dots, ImageType.GRAY),
                    dots,
                    !marks.broken() && !marks.unknown());
        } catch (IllegalArgumentException | IllegalStateException | ClassCastException | NullPointerException e) {
            // What PDFBox says of pages that make no sense.
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
