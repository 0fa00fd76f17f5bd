package cotejo.formats.scan;

import cotejo.core.source.Transcript;
import cotejo.formats.scan.Facsimile.Spot;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Where words stand on a page that is drawn.
final class Marking {
    private static final double POINTS_PER_INCH = 72;

    /// The page's letters and digits, one after the other.
    private final StringBuilder letters = new StringBuilder();
    /// The box of each of their UTF-16 units.
    private final List<Rectangle2D> boxes = new ArrayList<>();

    private Marking() {}

    /// In points of a picture of this size; empty where they do not stand there.
    static List<Rectangle2D> onTranscript(Transcript.Page page, Spot spot, int width, int height) {
        Marking marking = new Marking();
        double right = (double) width / page.width();
        double down = (double) height / page.height();
        page.paragraphs().stream()
                .filter(paragraph -> !Spliced.noise(paragraph))
                .flatMap(paragraph -> paragraph.lines().stream())
                .flatMap(line -> line.words().stream())
                .forEach(word -> marking.add(
                        word.text(),
                        new Rectangle2D.Double(
                                word.left() * right,
                                word.top() * down,
                                (word.right() - word.left()) * right,
                                (word.bottom() - word.top()) * down)));
        return marking.find(spot);
    }

    /// As on a picture of so many dots an inch; empty on a page that is turned.
    static List<Rectangle2D> onPdf(byte[] bytes, Spot spot, int dotsPerInch) throws IOException {
        Marking marking = new Marking();
        double scale = dotsPerInch / POINTS_PER_INCH;
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                for (TextPosition each : positions) {
                    double tall = Math.max(each.getHeightDir(), each.getFontSizeInPt() / 2);
                    marking.add(
                            each.getUnicode(),
                            new Rectangle2D.Double(
                                    each.getXDirAdj() * scale,
                                    (each.getYDirAdj() - tall) * scale,
                                    each.getWidthDirAdj() * scale,
                                    tall * scale));
                }
            }
        };
        stripper.setStartPage(spot.page());
        stripper.setEndPage(spot.page());
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            if (pdf.getPage(spot.page() - 1).getRotation() == 0) {
                stripper.getText(pdf);
            }
        }
        return marking.find(spot);
    }

    private void add(String words, Rectangle2D box) {
        String squeezed = Facsimile.squeezed(words);
        letters.append(squeezed);
        for (int i = 0; i < squeezed.length(); i++) {
            boxes.add(box);
        }
    }

    /// One box for each stretch of a line; none where the page says the words less often than the text does, for then
    /// nothing tells which of them are meant.
    private List<Rectangle2D> find(Spot spot) {
        String words = Facsimile.squeezed(spot.words());
        int at = words.isEmpty() ? -1 : letters.indexOf(words);
        for (int i = 0; i < spot.nth() && at >= 0; i++) {
            at = letters.indexOf(words, at + 1);
        }
        if (at < 0) {
            return List.of();
        }
        List<Rectangle2D> lines = new ArrayList<>();
        for (Rectangle2D box : boxes.subList(at, at + words.length())) {
            Rectangle2D last = lines.isEmpty() ? null : lines.getLast();
            if (last != null && Math.abs(last.getMaxY() - box.getMaxY()) < box.getHeight()) {
                last.add(box);
            } else {
                lines.add((Rectangle2D) box.clone());
            }
        }
        return lines;
    }
}
