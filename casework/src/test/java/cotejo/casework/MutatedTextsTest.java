package cotejo.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.claim.Claim;
import cotejo.core.claim.Malformed;
import cotejo.core.claim.Reading;
import cotejo.core.claim.Rejected;
import cotejo.core.claim.Voice;
import cotejo.core.quantity.Quantity;
import cotejo.core.quantity.Rational;
import cotejo.core.scope.Facet;
import cotejo.core.source.Description;
import cotejo.core.source.Document;
import cotejo.core.source.Span;
import cotejo.core.source.Words;
import cotejo.formats.DocumentMaker;
import cotejo.reading.Reader;
import cotejo.reading.Readers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Sentences of the specs, spoilt at random in the ways texts are spoilt: whatever comes in, reading ends, fails on
/// nothing, points inside the text and keeps its promises. It prints its seed; `-Dcotejo.seed=…` runs it again,
/// `-Dcotejo.rounds=…` runs it longer.
final class MutatedTextsTest {
    private static final int ROUNDS = Integer.getInteger("cotejo.rounds", 250);
    private static final Duration EACH = Duration.ofSeconds(60);

    /// What is put in, or instead of something.
    private static final List<String> ODD = List.of(
            "\u200b",
            "\u200c",
            "\u200d",
            "\u2060",
            "\ufeff",
            "\u00ad",
            "\u200e",
            "\u200f",
            "\u202a",
            "\u202b",
            "\u202c",
            "\u202d",
            "\u202e",
            "\u2066",
            "\u2069",
            "\u00a0",
            "\u2007",
            "\u2009",
            "\u202f",
            "\u3000",
            "\u2028",
            "\u0085",
            "\ud83d",
            "\udc00",
            "😀",
            "\ud835\udfd7",
            "\u0000",
            "\u0007",
            "\u001b[31m",
            "\u0301",
            "\u20e3",
            "\ufe0f",
            "Ã±",
            "Ã",
            "Â",
            "â€œ",
            "â€",
            "ÃƒÂ±",
            "a√±o",
            "├▒",
            "\ufffd",
            "１",
            "２０",
            "，",
            "١",
            "٣٤",
            "१२",
            "๑",
            "㉕",
            "Ⅳ",
            "½",
            "¹",
            "₂",
            "千",
            "l",
            "O",
            "I",
            "S",
            "|",
            "1O",
            "l,680",
            ". ",
            ", ",
            " ,",
            "·",
            "´",
            "‚",
            "_",
            "•",
            "\n",
            "\n\n",
            "\r",
            "\t",
            "((((",
            "))))",
            "\"",
            "“",
            "”",
            "«",
            "'",
            "<",
            "<a",
            "&#1;",
            "{",
            "}",
            "\\",
            "%s",
            "$",
            "€",
            "-",
            "−",
            "–",
            "—",
            "...",
            "…",
            "¿",
            "¡",
            "/",
            "1/0",
            "1e999999999",
            "10^",
            "×10−",
            "0",
            "00",
            "007",
            "99999999999999999999999999999999999999999",
            "Привет 12",
            "12 جنديا",
            "בשנת 2010",
            "军队12",
            "le 12 mai, selon",
            " según ",
            " mil ",
            " thousand ",
            " million ",
            " percent ",
            " por ciento ",
            " said ",
            " dijo ");

    private final ReadAlone alone = new ReadAlone(DocumentMaker.FORMATS, Readers.standard());
    private final Reader reader = Readers.standard();

    @Test
    void whateverComesIn() throws IOException {
        long seed = Long.getLong("cotejo.seed", System.nanoTime());
        System.out.println("mutated texts: -Dcotejo.seed=" + seed);
        SplittableRandom random = new SplittableRandom(seed);
        List<String> sentences = sentences();
        for (int round = 0; round < ROUNDS; round++) {
            String text = mutated(sentences, random);
            try {
                assertTimeoutPreemptively(EACH, () -> check(text));
            } catch (RuntimeException | Error e) {
                throw new AssertionError("seed " + seed + ", round " + round + ": " + escaped(text), e);
            }
        }
    }

    private static List<String> sentences() throws IOException {
        List<String> sentences = new ArrayList<>();
        for (String table : List.of("en/figure.tsv", "es/figure.tsv")) {
            Path file =
                    Path.of(System.getProperty("cotejo.root", ".."), "specs").resolve(table);
            Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#") && line.indexOf('\t') > 0)
                    .map(line -> line.split("\t", -1)[1])
                    .distinct()
                    .forEach(sentences::add);
        }
        return sentences;
    }

    private static String mutated(List<String> sentences, SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(sentences.get(random.nextInt(sentences.size())));
            text.append(random.nextBoolean() ? " " : "\n\n");
        }
        for (int i = random.nextInt(12); i >= 0; i--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(4));
            switch (random.nextInt(12)) {
                case 0, 1 -> text.delete(at, end);
                case 2 -> text.insert(at, text.substring(at, Math.min(text.length(), at + 30)));
                case 3 -> {
                    StringBuilder turned = new StringBuilder(text.substring(at, end)).reverse();
                    text.replace(at, end, turned.toString());
                }
                case 4 -> text.insert(at, Character.toString(random.nextInt(0x11_0000)));
                case 5 -> text.setCharAt(at, (char) random.nextInt(0x1_0000));
                case 6 -> {
                    if (random.nextInt(10) == 0) {
                        String run = List.of(
                                        "9", "1,", "((", "“", "x", "\u200b", "Ã±", "١", "1 680 ", "l1", "- ", ", 1",
                                        "e\u0301")
                                .get(random.nextInt(13));
                        text.insert(at, run.repeat(1 + random.nextInt(8_000)));
                    }
                }
                default -> text.replace(at, random.nextBoolean() ? at : end, ODD.get(random.nextInt(ODD.size())));
            }
            if (text.isEmpty()) {
                text.append("12 men");
            }
        }
        return text.toString();
    }

    private void check(String text) {
        Document document = alone.open(text, Description.NONE).document();
        if (document == null) {
            return;
        }
        assertEquals(text, document.text().string());
        Reading reading = alone.read(document);
        if (reading.status() == Reading.Status.LANGUAGE_NOT_READ) {
            assertTrue(reading.claims().isEmpty() && reading.malformed().isEmpty());
        }
        Set<String> ids = new HashSet<>();
        Span last = new Span(0, 0);
        for (Claim claim : reading.claims()) {
            Span span = check(document, claim.figure().words());
            assertTrue(span.compareTo(last) >= 0, "in document order");
            last = span;
            assertTrue(
                    ids.add(claim.id().id()),
                    () -> "one id for each figure: " + claim.figure().words());
            keepsItsPromise(claim.figure().quantity());
            places(document, claim);
            assertFalse(claim.derivation().rules().isEmpty());
        }
        for (Malformed malformed : reading.malformed()) {
            check(document, malformed.words());
            assertTrue(ids.add(malformed.id().id()), () -> "one id for each number: " + malformed.words());
            assertFalse(malformed.why().isEmpty());
        }
        for (Rejected rejected : reading.rejected()) {
            check(document, rejected.words());
            assertFalse(rejected.why().isEmpty());
        }
        ReadAlone.figures(reading, "text", true);
        reader.numbers(document).forEach(number -> {
            inside(document, number.span());
            assertEquals(document.text().slice(number.span()), number.said());
        });
    }

    private static void places(Document document, Claim claim) {
        Words counted = claim.figure().counted().counted();
        Words trigger = claim.figure().counted().trigger();
        if (counted != null) {
            check(document, counted);
        }
        if (trigger != null) {
            check(document, trigger);
        }
        facet(document, claim.figure().scope().who());
        facet(document, claim.figure().scope().where());
        facet(document, claim.figure().scope().when());
        claim.attribution().steps().stream()
                .flatMap(step -> step.voices().stream())
                .map(Voice::at)
                .forEach(at -> {
                    if (at != null) {
                        inside(document, at);
                    }
                });
    }

    private static void facet(Document document, @Nullable Facet<?> facet) {
        Span at = facet == null ? null : facet.at();
        if (at != null) {
            inside(document, at);
        }
    }

    private static Span check(Document document, Words words) {
        inside(document, words.span());
        assertEquals(document.text().slice(words.span()), words.said());
        return words.span();
    }

    private static void inside(Document document, Span span) {
        assertTrue(
                span.start() < span.end() && span.end() <= document.text().length(),
                () -> span + " in " + document.text().length());
    }

    /// What was said lies within what the words allow, and so does what they imply.
    private static void keepsItsPromise(Quantity quantity) {
        assertTrue(quantity.soft().inside(quantity.hard()), quantity::toString);
        List<Rational> said = switch (quantity) {
            case Quantity.Exactly exactly -> List.of(exactly.number().value());
            case Quantity.About about ->
                about.side() == Quantity.About.Side.ABOVE
                        ? List.of()
                        : List.of(about.number().value());
            case Quantity.Between between ->
                List.of(between.from().value(), between.to().value());
            case Quantity.AtLeast atLeast -> List.of(atLeast.number().value());
            case Quantity.AtMost atMost -> List.of(atMost.number().value());
            case Quantity.Vague vague -> List.of();
        };
        said.forEach(value -> assertTrue(quantity.hard().holds(value), () -> value + " in " + quantity.hard()));
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().limit(20_000).forEach(c -> {
            if (c >= ' ' && c < 0x7f && c != '\\') {
                escaped.append((char) c);
            } else {
                escaped.append("\\u%04x".formatted(c));
            }
        });
        return escaped.toString();
    }
}
