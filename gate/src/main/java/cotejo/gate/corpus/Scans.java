package cotejo.gate.corpus;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/// Stories as pictures of a printed page.
final class Scans {
    private static final int WIDTH = 2_480;
    private static final int HEIGHT = 3_508;
    private static final int MARGIN = 250;
    private static final int SIZE = 46;
    private static final int LEADING = 68;

    private Scans() {}

    static BufferedImage page(Story story) {
        BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D ink = page.createGraphics();
        ink.setColor(Color.WHITE);
        ink.fillRect(0, 0, WIDTH, HEIGHT);
        ink.setColor(Color.BLACK);
        ink.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        ink.setFont(new Font(Font.SERIF, Font.PLAIN, SIZE));
        int at = MARGIN;
        for (String paragraph : Papers.article(story)) {
            for (String line : Papers.wrapped(paragraph)) {
                ink.drawString(line, MARGIN, at);
                at += LEADING;
            }
            at += LEADING / 2;
        }
        ink.dispose();
        return page;
    }

    static byte[] picture(Story story, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(page(story), format, out)) {
            throw new IOException("no writer of " + format);
        }
        return out.toByteArray();
    }

    static byte[] pdf(Story story) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (PDPageContentStream ink = new PDPageContentStream(pdf, page)) {
                ink.drawImage(
                        LosslessFactory.createFromImage(pdf, page(story)),
                        0,
                        0,
                        PDRectangle.A4.getWidth(),
                        PDRectangle.A4.getHeight());
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }
}
