package cotejo.formats.scan;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/// Scans made by code: text drawn on paper as it comes out of a scanner at 200 dots an inch.
public final class Paper {
    public static final int WIDTH = 1_654;
    public static final int HEIGHT = 2_339;
    private static final int FONT = 31;
    private static final int LEADING = 46;
    private static final int MARGIN = 150;

    private Paper() {}

    /// @param lines an empty one parts paragraphs
    public static BufferedImage page(List<String> lines) {
        return page(lines, Font.SERIF, FONT);
    }

    public static BufferedImage page(List<String> lines, String font, int size) {
        BufferedImage paper = blank(WIDTH, HEIGHT);
        Graphics2D ink = paper.createGraphics();
        ink.setColor(Color.BLACK);
        ink.setFont(new Font(font, Font.PLAIN, size));
        ink.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        int y = MARGIN + size;
        for (String line : lines) {
            ink.drawString(line, MARGIN, y);
            y += LEADING * size / FONT;
        }
        ink.dispose();
        return paper;
    }

    public static BufferedImage blank(int width, int height) {
        BufferedImage paper = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D ink = paper.createGraphics();
        ink.setColor(Color.WHITE);
        ink.fillRect(0, 0, width, height);
        ink.dispose();
        return paper;
    }

    /// Laid on the glass a little askew.
    public static BufferedImage askew(BufferedImage page, double degrees) {
        BufferedImage turned = blank(page.getWidth(), page.getHeight());
        Graphics2D ink = turned.createGraphics();
        ink.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        ink.drawImage(
                page,
                AffineTransform.getRotateInstance(
                        Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0),
                null);
        ink.dispose();
        return turned;
    }

    /// A quarter to the right.
    public static BufferedImage onItsSide(BufferedImage page) {
        BufferedImage turned = blank(page.getHeight(), page.getWidth());
        Graphics2D ink = turned.createGraphics();
        ink.drawImage(page, new AffineTransform(0, 1, -1, 0, page.getHeight(), 0), null);
        ink.dispose();
        return turned;
    }

    /// With the grain of a scanner.
    ///
    /// @param grey how far a point may be off, of 255
    /// @param specks how many of a thousand points are black or white whatever stands there
    public static BufferedImage grainy(BufferedImage page, int grey, int specks, SplittableRandom random) {
        BufferedImage grainy = blank(page.getWidth(), page.getHeight());
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int light = page.getRaster().getSample(x, y, 0) + (grey == 0 ? 0 : random.nextInt(2 * grey) - grey);
                boolean speck = random.nextInt(1_000) < specks;
                grainy.getRaster().setSample(x, y, 0, speck ? 255 * random.nextInt(2) : Math.clamp(light, 0, 255));
            }
        }
        return grainy;
    }

    /// @param format "png", "jpeg", "gif" …
    public static byte[] file(BufferedImage page, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(page, format, out)) {
            throw new IOException("nothing here writes " + format);
        }
        return out.toByteArray();
    }

    /// As a fax comes: several pages in one file.
    public static byte[] tiff(List<BufferedImage> pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream to = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(to);
            writer.prepareWriteSequence(null);
            for (BufferedImage page : pages) {
                writer.writeToSequence(new IIOImage(page, null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /// A page of a PDF: words of its own, a picture that fills it, both, or nothing.
    public record Sheet(List<String> words, List<BufferedImage> pictures) {
        public static Sheet of(BufferedImage scan) {
            return new Sheet(List.of(), List.of(scan));
        }

        public static Sheet of(List<String> words) {
            return new Sheet(words, List.of());
        }
    }

    public static byte[] pdf(List<Sheet> sheets) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Sheet sheet : sheets) {
                PDPage page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (PDPageContentStream ink = new PDPageContentStream(pdf, page)) {
                    for (BufferedImage picture : sheet.pictures()) {
                        ink.drawImage(
                                LosslessFactory.createFromImage(pdf, picture),
                                0,
                                0,
                                PDRectangle.A4.getWidth(),
                                PDRectangle.A4.getHeight());
                    }
                    if (!sheet.words().isEmpty()) {
                        ink.beginText();
                        ink.setFont(new PDType1Font(FontName.HELVETICA), 11);
                        ink.setLeading(14);
                        ink.newLineAtOffset(60, 780);
                        for (String line : sheet.words()) {
                            ink.showText(line);
                            ink.newLine();
                        }
                        ink.endText();
                    }
                }
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }
}
