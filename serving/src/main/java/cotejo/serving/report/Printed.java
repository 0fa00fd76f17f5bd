package cotejo.serving.report;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import cotejo.serving.page.Resources;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;

/// A report as a PDF: the same words, dressed for paper. Nothing is fetched for it, and of its links those alone stay
/// that lead inside it: whoever gets it has no room open.
final class Printed {
    /// It comes with the library that writes the PDF; a font that is embedded looks alike everywhere.
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String FAMILY = "Liberation Sans";
    private static final String NOWHERE = "about:blank";

    static {
        // It tells of each step it takes.
        XRLog.setLoggingEnabled(false);
    }

    private final String style = new String(Resources.read(Printed.class, "printed.css"), StandardCharsets.UTF_8);
    private final byte[] font = Resources.read(PDDocument.class, FONT);

    byte[] of(byte[] html) {
        Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
        page.select("a[href]").forEach(link -> {
            if (!link.attr("href").startsWith("#")) {
                link.removeAttr("href");
            }
        });
        page.head().appendElement("style").appendChild(new DataNode(style));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .useFont(() -> new ByteArrayInputStream(font), FAMILY)
                    .useUriResolver((base, uri) -> null)
                    .withW3cDocument(new W3CDom().fromJsoup(page), NOWHERE)
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
