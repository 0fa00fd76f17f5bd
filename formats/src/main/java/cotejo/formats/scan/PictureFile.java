package cotejo.formats.scan;

import cotejo.core.source.Transcript.Trouble;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/// A picture as a page, or several in one file. How large each is, is looked up before any is opened.
public final class PictureFile implements Paged {
    /// What a screen shows is small for the tool: letters should be some twenty points high and more.
    private static final int SMALL = 1_800;

    private static final int SMALLEST = 900;
    /// How finely a picture was taken nobody knows; pages are taken so.
    private static final int DOTS_PER_INCH = 300;
    /// How many pages are counted.
    private static final int MOST_PAGES = 100_000;
    /// Of a picture for print, in four colours.
    private static final int INKS = 4;

    private final Picture kind;
    private final byte[] bytes;
    private final Bounds bounds;
    private final ImageReader reader;
    private final MemoryCacheImageInputStream in;

    PictureFile(Picture kind, byte[] bytes, Bounds bounds) {
        this.kind = kind;
        this.bytes = bytes;
        this.bounds = bounds;
        this.reader = ImageIO.getImageReadersByFormatName(kind.format()).next();
        this.in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
        reader.setInput(in, false, true);
    }

    /// How many pages there are; 0 where the bytes make no picture.
    public static int pages(Picture kind, byte[] bytes) {
        try (PictureFile file = new PictureFile(kind, bytes, Bounds.USUAL)) {
            // What moves shows one thing, and its first picture is it.
            int pages = kind == Picture.GIF ? 1 : file.count();
            return pages > 0 && file.reader.getWidth(0) > 0 && file.reader.getHeight(0) > 0 ? pages : 0;
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }

    /// How many pictures of an animation are shown after its first, which alone is read; 0 of any other picture.
    public static int further(Picture kind, byte[] bytes) {
        if (kind != Picture.GIF) {
            return 0;
        }
        try (PictureFile file = new PictureFile(kind, bytes, Bounds.USUAL)) {
            return Math.max(0, Math.min(file.reader.getNumImages(true), MOST_PAGES) - 1);
        } catch (IOException | RuntimeException e) {
            // It ends in the midst of them: how many there were nobody knows.
            return 0;
        }
    }

    /// A file that ends too soon gives the pages before its end.
    private int count() throws IOException {
        if (kind != Picture.TIFF && kind != Picture.TIFF_BIG_END) {
            return 1;
        }
        try {
            return Math.min(reader.getNumImages(true), MOST_PAGES);
        } catch (IOException e) {
            int pages = 0;
            try {
                while (pages < MOST_PAGES && reader.getWidth(pages) > 0) {
                    pages++;
                }
            } catch (IOException | IndexOutOfBoundsException end) {
                return pages;
            }
            return pages;
        }
    }

    @Override
    public Seen see(int page) throws IOException {
        int width = reader.getWidth(page - 1);
        int height = reader.getHeight(page - 1);
        if ((long) width * height > bounds.points()) {
            return new Seen.Nothing(Trouble.TOO_LARGE);
        }
        AtomicBoolean whole = new AtomicBoolean(true);
        IIOReadWarningListener warned = (source, warning) -> whole.set(false);
        reader.addIIOReadWarningListener(warned);
        try {
            BufferedImage image = image(page);
            return new Seen.Picture(grey(image, scale(width, height)), DOTS_PER_INCH, whole.get());
        } catch (IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException e) {
            // Readers check less than they should of what a file says of itself.
            throw new IOException(e);
        } finally {
            reader.removeIIOReadWarningListener(warned);
        }
    }

    private BufferedImage image(int page) throws IOException {
        if (kind != Picture.JPEG || !printed()) {
            return reader.read(page - 1);
        }
        try (PDDocument none = new PDDocument()) {
            return JPEGFactory.createFromByteArray(none, bytes).getImage();
        }
    }

    /// Whether a JPEG is in the colours of printers, which Java's own reader does not turn into those of a screen.
    private boolean printed() throws IOException {
        return !reader.getImageTypes(0).hasNext()
                || reader.getRawImageType(0) != null
                        && reader.getRawImageType(0).getNumBands() == INKS;
    }

    private double scale(int width, int height) {
        int longer = Math.max(width, height);
        double larger = longer < SMALLEST ? 3 : longer < SMALL ? 2 : 1;
        return Math.min(larger, Math.sqrt((double) bounds.handed() / ((double) width * height)));
    }

    /// On white paper.
    private static BufferedImage grey(BufferedImage image, double scale) {
        int width = Math.max(1, (int) (image.getWidth() * scale));
        int height = Math.max(1, (int) (image.getHeight() * scale));
        BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D ink = grey.createGraphics();
        ink.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                scale > 1 ? RenderingHints.VALUE_INTERPOLATION_BICUBIC : RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        ink.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        ink.dispose();
        return grey;
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
    }
}
