package cotejo.gate.throughput;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A document of the archive.
///
/// @param credits the lines beneath the headline: who prints it, and when
record Article(Tongue tongue, LocalDate published, String headline, String credits, List<String> paragraphs) {
    Article {
        paragraphs = List.copyOf(paragraphs);
    }

    String text() {
        List<String> blocks = new ArrayList<>(List.of(headline, credits));
        blocks.addAll(paragraphs);
        blocks.add(
                tongue.english()
                        ? "Generated test document; its figures are invented."
                        : "Documento de prueba generado; sus cifras son inventadas.");
        return String.join("\n\n", blocks) + "\n";
    }
}
