package cotejo.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cotejo.core.claim.Claim;
import cotejo.core.claim.Malformed;
import cotejo.core.claim.Reading;
import cotejo.core.claim.Rejected;
import cotejo.core.quantity.Quantity;
import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.Words;
import cotejo.formats.DocumentMaker;
import cotejo.reading.Readers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// specs/text/bad-input.tsv, from characters to figures.
final class BadInputTest {
    private static final Set<String> WARNINGS = Set.of("ambiguous", "misread", "split", "turned");
    private static final ReadAlone ALONE = new ReadAlone(DocumentMaker.FORMATS, Readers.standard());

    @TestFactory
    Stream<DynamicTest> table() throws IOException {
        Path file = Path.of(System.getProperty("cotejo.root", ".."), "specs/text/bad-input.tsv");
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("case\t"))
                .map(line -> line.split("\t", -1))
                .map(cells -> dynamicTest(cells[0], () -> check(cells)));
    }

    private static void check(String[] cells) {
        assertEquals(5, cells.length);
        String text = expanded(cells[1]).replace(" ¶ ", "\n\n");
        Described<String> language = cells[2].equals("-") ? null : Described.byPerson(cells[2]);
        ReadAlone.Page page = ALONE.open(text, new Description(null, null, null, null, language, null, null));
        Document document = page.document();
        if (document == null) {
            throw new AssertionError(page.reason());
        }
        assertEquals(text, document.text().string(), "the text is the text that was given");
        Reading reading = ALONE.read(document);
        assertEquals(cells[3], status(reading));
        assertEquals(expanded(cells[4]), read(reading, document));
        boolean misread = cells[0].contains("decoded wrongly") || cells[4].contains("misread");
        assertEquals(misread, page.reason().contains("decoded wrongly"), "a person is told: " + page.reason());
    }

    private static String status(Reading reading) {
        if (reading.status() == Reading.Status.LANGUAGE_NOT_READ) {
            return "unsupported " + reading.language();
        }
        String missing = reading.missing();
        String unread = reading.rejected().stream()
                .filter(Rejected::otherLanguage)
                .map(each -> each.rule().replace(Rejected.OTHER_LANGUAGE, ""))
                .distinct()
                .collect(Collectors.joining(" "));
        assertTrue(missing.endsWith(unread), missing);
        assertTrue(reading.whole(), "a language that is not read is no failure");
        assertEquals(!missing.isEmpty(), Reading.lacksLanguagesAlone(missing), "and is told by its words alone");
        return missing.isEmpty() ? "read" : "partly " + unread;
    }

    private static String read(Reading reading, Document document) {
        TreeMap<Integer, String> found = new TreeMap<>();
        for (Claim claim : reading.claims()) {
            Words words = claim.figure().words();
            assertEquals(document.text().slice(words.span()), words.said());
            String rule = claim.derivation().rule();
            List<String> warnings = new ArrayList<>(claim.derivation().rules().stream()
                    .map(each -> each.substring(each.lastIndexOf('/') + 1))
                    .filter(WARNINGS::contains)
                    .distinct()
                    .sorted()
                    .toList());
            found.put(
                    words.span().start(),
                    (rule.startsWith("es/") && mixed(document) ? "es: " : "")
                            + words.said() + " = " + value(claim.figure().quantity())
                            + (warnings.isEmpty() ? "" : " [" + String.join(" ", warnings) + "]"));
        }
        for (Malformed malformed : reading.malformed()) {
            Words words = malformed.words();
            assertEquals(document.text().slice(words.span()), words.said());
            found.put(words.span().start(), words.said() + " = malformed");
        }
        return found.isEmpty() ? "-" : String.join("; ", found.values());
    }

    private static boolean mixed(Document document) {
        return document.passages().stream().anyMatch(passage -> passage.language() != null);
    }

    private static String value(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Exactly exactly -> exactly.number().value().toString();
            case Quantity.About about -> about.number().value().toString();
            case Quantity.AtLeast atLeast -> atLeast.number().value().toString();
            case Quantity.AtMost atMost -> atMost.number().value().toString();
            case Quantity.Between between ->
                between.from().value() + "…" + between.to().value();
            case Quantity.Vague vague -> vague.hard().toString();
        };
    }

    /// "\u00e9" and "{9*41}" written out.
    private static String expanded(String cell) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < cell.length()) {
            if (cell.startsWith("\\u", at)) {
                plain.append((char) Integer.parseInt(cell.substring(at + 2, at + 6), 16));
                at += 6;
            } else if (cell.charAt(at) == '{') {
                int star = cell.indexOf('*', at);
                int close = cell.indexOf('}', at);
                plain.append(cell.substring(at + 1, star).repeat(Integer.parseInt(cell.substring(star + 1, close))));
                at = close + 1;
            } else {
                plain.append(cell.charAt(at++));
            }
        }
        return plain.toString();
    }
}
