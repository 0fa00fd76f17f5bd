package cotejo.formats.ruled;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/// Stretches of a page whose words are wanted apart.
final class Region {
    /// Beyond the edge of any page.
    static final double FAR = 100_000;

    private final PDFTextStripperByArea stripper = new PDFTextStripperByArea();
    private final Map<String, Rectangle2D> regions = new HashMap<>();

    Region() throws IOException {
        // An empty line between paragraphs, in the manner of texts.
        stripper.setParagraphEnd("\n");
        stripper.setLineSeparator("\n");
    }

    /// @return by which its words are asked for
    String add(double left, double top, double right, double bottom) {
        String name = "region " + regions.size();
        Rectangle2D box = new Rectangle2D.Double(left, top, right - left, bottom - top);
        regions.put(name, box);
        stripper.addRegion(name, box);
        return name;
    }

    void read(PDPage page) throws IOException {
        stripper.extractRegions(page);
    }

    /// Its lines, without empty ones.
    List<String> lines(String name) {
        return stripper.getTextForRegion(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// Its paragraphs, each by its lines.
    List<List<String>> paragraphs(String name) {
        List<List<String>> paragraphs = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (String line :
                stripper.getTextForRegion(name).lines().map(String::strip).toList()) {
            if (!line.isEmpty()) {
                open.add(line);
            } else if (!open.isEmpty()) {
                paragraphs.add(open);
                open = new ArrayList<>();
            }
        }
        if (!open.isEmpty()) {
            paragraphs.add(open);
        }
        return paragraphs;
    }
}
