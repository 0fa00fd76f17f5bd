package cotejo.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.core.source.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SpecsTest {
    @TestFactory
    Stream<DynamicTest> plainTexts() throws IOException {
        return files(SpecFile.folder(), ".spec.txt").flatMap(SpecsTest::cases);
    }

    @TestFactory
    Stream<DynamicTest> pages() throws IOException {
        return files(SpecFile.folder().resolve("html"), ".html")
                .map(path -> dynamicTest(path.getFileName().toString(), path.toUri(), () -> {
                    String name = path.getFileName().toString().replace(".html", ".expected");
                    SpecFile.Case expected =
                            SpecFile.of(path.resolveSibling(name)).cases().getFirst();
                    Document document = Read.document(path.getFileName().toString(), Files.readAllBytes(path));
                    assertEquals(String.join("\n", expected.expected()), String.join("\n", Read.passages(document)));
                    facts(expected.facts(), document.description());
                }));
    }

    private static Stream<DynamicTest> cases(Path path) {
        try {
            return SpecFile.of(path).cases().stream()
                    .map(each -> dynamicTest(path.getFileName() + ": " + each.name(), () -> run(each)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(SpecFile.Case each) {
        String outlet = each.facts().get("outlet");
        Description byPerson = outlet == null
                ? Description.NONE
                : new Description(null, Described.byPerson(outlet), null, null, null, null, null);
        byte[] bytes = each.text().getBytes(StandardCharsets.UTF_8);
        Document document = Read.document("spec.txt", bytes, byPerson);
        assertEquals(each.text(), document.text().string(), "the text is the decoded bytes");
        assertEquals(String.join("\n", each.expected()), String.join("\n", Read.passages(document)));
        facts(each.facts(), document.description());
    }

    private static void facts(Map<String, String> facts, Description known) {
        facts.forEach((name, expected) -> {
            Described<?> found = switch (name) {
                case "published" -> known.published();
                case "author" -> known.author();
                case "title" -> known.title();
                case "language" -> known.language();
                case "outlet" -> known.outlet();
                case "country" -> known.country();
                case "url" -> known.url();
                default -> throw new IllegalArgumentException("no such fact: " + name);
            };
            assertEquals(expected, said(found), name);
        });
    }

    private static String said(@Nullable Described<?> found) {
        return found == null ? "-" : found.value().toString();
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            List<Path> found = paths.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new IOException("no specs in " + folder);
            }
            return found.stream();
        }
    }
}
