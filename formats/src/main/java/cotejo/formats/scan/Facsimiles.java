package cotejo.formats.scan;

import cotejo.core.source.Transcript;
import cotejo.formats.office.Kind;
import cotejo.formats.scan.Facsimile.Spot;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// Draws pages of PDFs and pictures for a screen, with the words in question marked on them.
public final class Facsimiles {
    /// Points of a page: an A4 page at some 110 dots an inch.
    private static final long ON_SCREEN = 1_300_000;

    private static final Bounds BOUNDS = new Bounds(
            1, Bounds.USUAL.points(), ON_SCREEN, Bounds.USUAL.drawing(), Bounds.USUAL.reading(), Bounds.USUAL.whole());
    private static final Color MARK = new Color(255, 200, 0, 110);
    private static final double AROUND = 2;

    private Facsimiles() {}

    public static Facsimile draw(byte[] bytes, Transcript transcript, Spot spot) {
        boolean pdf = Kind.of(bytes).filter(Kind.PDF::equals).isPresent();
        Picture picture = Picture.of(bytes).orElse(null);
        if (!pdf && picture == null) {
            return Facsimile.None.NO_PAGES;
        }
        try (Paged pages = pdf ? new PdfPages(bytes, BOUNDS) : open(picture, bytes)) {
            return switch (pages.see(spot.page())) {
                case Paged.Seen.Picture seen -> {
                    List<Rectangle2D> places = places(bytes, transcript, spot, pdf, seen);
                    yield new Facsimile.Drawn(png(seen.grey(), places));
                }
                case Paged.Seen.Nothing nothing -> new Facsimile.None(why(nothing.why()));
            };
        } catch (IOException | RuntimeException e) {
            // On damaged bytes what draws them trips over what it took for granted.
            return new Facsimile.None("the page does not hold together");
        }
    }

    private static String why(Transcript.Trouble trouble) {
        return switch (trouble) {
            case TOO_LARGE ->
                "a picture of more than %,d million points is not drawn".formatted(BOUNDS.points() / 1_000_000);
            case UNKNOWN_KIND -> "a picture in JPEG 2000, which is not opened";
            case DAMAGED, NONE, TIMED_OUT, FAILED, NOT_REACHED -> "the page does not hold together";
        };
    }

    private static Paged open(@Nullable Picture kind, byte[] bytes) {
        if (kind == null) {
            throw new IllegalArgumentException("no picture");
        }
        return new PictureFile(kind, bytes, BOUNDS);
    }

    /// On what a tool read, its boxes; else the letters the page itself places.
    private static List<Rectangle2D> places(
            byte[] bytes, Transcript transcript, Spot spot, boolean pdf, Paged.Seen.Picture seen) throws IOException {
        if (spot.words().isBlank()) {
            return List.of();
        }
        Transcript.Page page = transcript.pages().stream()
                .filter(each -> each.number() == spot.page() && each.width() > 0)
                .findFirst()
                .orElse(null);
        if (page != null) {
            List<Rectangle2D> boxes = Marking.onTranscript(
                    page, spot, seen.grey().getWidth(), seen.grey().getHeight());
            if (!boxes.isEmpty()) {
                return boxes;
            }
        }
        return pdf ? Marking.onPdf(bytes, spot, seen.dotsPerInch()) : List.of();
    }

    private static byte[] png(BufferedImage grey, List<Rectangle2D> places) throws IOException {
        BufferedImage image = grey;
        if (!places.isEmpty()) {
            image = new BufferedImage(grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D ink = image.createGraphics();
            ink.drawImage(grey, 0, 0, null);
            ink.setColor(MARK);
            for (Rectangle2D place : places) {
                ink.fill(new Rectangle2D.Double(
                        place.getX() - AROUND,
                        place.getY() - AROUND,
                        place.getWidth() + 2 * AROUND,
                        place.getHeight() + 2 * AROUND));
            }
            ink.dispose();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(image, "png", out)) {
            throw new IOException("no picture could be made");
        }
        return out.toByteArray();
    }
}
