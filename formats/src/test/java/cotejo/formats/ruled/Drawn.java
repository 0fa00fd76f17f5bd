package cotejo.formats.ruled;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// Draws a PDF of one page: words where they are told to stand, and lines.
final class Drawn implements AutoCloseable {
    private static final float FONT = 10;
    private static final float TALL = 792;

    private final PDDocument pdf = new PDDocument();
    private PDPageContentStream ink;

    Drawn() throws IOException {
        PDPage page = new PDPage();
        pdf.addPage(page);
        ink = new PDPageContentStream(pdf, page);
    }

    /// What follows stands on another page.
    Drawn page() throws IOException {
        ink.close();
        PDPage page = new PDPage();
        pdf.addPage(page);
        ink = new PDPageContentStream(pdf, page);
        return this;
    }

    /// @param down from the upper edge of the page
    Drawn words(float right, float down, String words) throws IOException {
        ink.beginText();
        ink.setFont(new PDType1Font(FontName.HELVETICA), FONT);
        ink.newLineAtOffset(right, TALL - down);
        ink.showText(words);
        ink.endText();
        return this;
    }

    Drawn stroke(float x1, float y1, float x2, float y2) throws IOException {
        ink.moveTo(x1, TALL - y1);
        ink.lineTo(x2, TALL - y2);
        ink.stroke();
        return this;
    }

    /// A thin box that is filled, as many programs draw lines.
    Drawn bar(float left, float top, float wide, float tall) throws IOException {
        ink.addRect(left, TALL - top - tall, wide, tall);
        ink.fill();
        return this;
    }

    /// All lines of a table.
    Drawn lattice(List<Float> rights, List<Float> downs) throws IOException {
        for (float down : downs) {
            stroke(rights.getFirst(), down, rights.getLast(), down);
        }
        for (float right : rights) {
            stroke(right, downs.getFirst(), right, downs.getLast());
        }
        return this;
    }

    byte[] bytes() throws IOException {
        ink.close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
