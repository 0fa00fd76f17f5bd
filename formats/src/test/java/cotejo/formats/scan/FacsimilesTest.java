package cotejo.formats.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.source.Transcript;
import cotejo.core.source.Transcript.Line;
import cotejo.core.source.Transcript.Page;
import cotejo.core.source.Transcript.Paragraph;
import cotejo.core.source.Transcript.Trouble;
import cotejo.core.source.Transcript.Word;
import cotejo.formats.DocumentMaker;
import cotejo.formats.apart.Apart;
import cotejo.formats.scan.Facsimile.Spot;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class FacsimilesTest {
    private static BufferedImage drawn(Facsimile facsimile) throws Exception {
        byte[] png = assertInstanceOf(Facsimile.Drawn.class, facsimile).png();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertTrue((long) image.getWidth() * image.getHeight() <= 1_400_000, "a page for a screen");
        return image;
    }

    /// From which point down to which something is marked; -1 where nothing is.
    private static int[] marked(BufferedImage image) {
        int first = -1;
        int last = -1;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                if ((rgb >> 16 & 0xff) - (rgb & 0xff) > 60) {
                    first = first < 0 ? y : first;
                    last = y;
                }
            }
        }
        return new int[] {first, last};
    }

    private static Facsimile draw(byte[] bytes, Spot spot) {
        return DocumentMaker.FORMATS.draw(bytes, Transcript.NONE, spot);
    }

    @Test
    void wordsAreMarkedWhereThePageSaysThem() throws Exception {
        byte[] pdf = Paper.pdf(List.of(
                Paper.Sheet.of(List.of("Some 1,680 soldiers deserted.", "A line between.", "Not 1,680 but more.")),
                Paper.Sheet.of(List.of("The second page says 99."))));
        int[] nothing = marked(drawn(draw(pdf, new Spot(1, "", 0))));
        assertEquals(-1, nothing[0]);
        int[] first = marked(drawn(draw(pdf, new Spot(1, "1,680", 0))));
        int[] second = marked(drawn(draw(pdf, new Spot(1, "1,680", 1))));
        assertTrue(first[0] > 0 && first[1] < second[0], Arrays.toString(first) + Arrays.toString(second));
        assertEquals(-1, marked(drawn(draw(pdf, new Spot(1, "1,680", 2))))[0], "it stands there twice");
        assertTrue(marked(drawn(draw(pdf, new Spot(2, "99", 0))))[0] > 0);
    }

    @Test
    void onPicturesTheBoxesOfWhatWasReadTell() throws Exception {
        BufferedImage page = Paper.page(List.of("Some 1,680 soldiers deserted."));
        byte[] png = Paper.file(page, "png");
        Transcript transcript = new Transcript(
                "Tesseract",
                "5",
                List.of("en"),
                List.of(new Page(
                        1,
                        Paper.WIDTH,
                        Paper.HEIGHT,
                        Trouble.NONE,
                        List.of(new Paragraph(
                                1, List.of(new Line(List.of(new Word("1,680", 96, 100, 1_000, 200, 1_040)))))))));
        BufferedImage image = drawn(DocumentMaker.FORMATS.draw(png, transcript, new Spot(1, "1,680", 0)));
        int[] marked = marked(image);
        double scale = (double) image.getHeight() / Paper.HEIGHT;
        assertEquals(1_000 * scale, marked[0], 4);
        assertEquals(1_040 * scale, marked[1], 4);
    }

    @Test
    void whatCannotBeDrawnIsTold() {
        assertEquals(
                Facsimile.None.NO_PAGES,
                draw("Some 1,680 soldiers.".getBytes(StandardCharsets.UTF_8), new Spot(1, "", 0)));
        Facsimile damaged = draw("%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII), new Spot(1, "", 0));
        assertEquals(
                "the page does not hold together",
                assertInstanceOf(Facsimile.None.class, damaged).reason());
    }

    @Test
    void aPageThatIsNotThereIsTold() throws Exception {
        byte[] pdf = Paper.pdf(List.of(Paper.Sheet.of(List.of("One page."))));
        assertInstanceOf(Facsimile.None.class, draw(pdf, new Spot(2, "", 0)));
        byte[] png = Paper.file(Paper.page(List.of("One page.")), "png");
        assertInstanceOf(Facsimile.None.class, draw(png, new Spot(2, "", 0)));
    }

    @Test
    void aProcessOfItsOwnDrawsTheSame() throws Exception {
        byte[] pdf = Paper.pdf(List.of(Paper.Sheet.of(List.of("Some 1,680 soldiers deserted."))));
        Spot spot = new Spot(1, "1,680", 0);
        try (Apart apart = new Apart()) {
            byte[] there = assertInstanceOf(Facsimile.Drawn.class, apart.draw(pdf, Transcript.NONE, spot))
                    .png();
            byte[] here =
                    assertInstanceOf(Facsimile.Drawn.class, draw(pdf, spot)).png();
            assertTrue(Arrays.equals(here, there));
        }
    }
}
