package cotejo.reading.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.source.SourceId;
import cotejo.core.when.PartialDate;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No text makes it fail, run away or point outside itself.
final class HostileTextTest {
    private static final SourceId SOURCE = new SourceId("0".repeat(64));

    /// Words that begin, join and spoil time expressions, so that random texts come close to real ones.
    private static final List<String> SCRAPS = List.of(
            "since",
            "in",
            "the",
            "past",
            "last",
            "two",
            "years",
            "ago",
            "from",
            "to",
            "between",
            "and",
            "2006",
            "1999",
            "2100",
            "0000",
            "9999",
            "December",
            "May",
            "Feb.",
            "30",
            "31",
            "29",
            "0",
            "99999999999999999999",
            "1,680",
            "$",
            "%",
            "-",
            "/",
            "'",
            "’s",
            "s",
            "(",
            ")",
            ",",
            ".",
            "half",
            "of",
            "first",
            "tenth",
            "the end of",
            "late",
            "90",
            "1990s",
            "decade",
            "century",
            "centuries",
            "999",
            "a",
            "year",
            "per",
            "Calderon",
            "Fox",
            "government",
            "under",
            "took office",
            "fiscal",
            "desde",
            "hasta",
            "en",
            "el",
            "los",
            "últimos",
            "años",
            "diciembre",
            "de",
            "del",
            "sexenio",
            "entre",
            "y",
            "hace",
            "siglo",
            "XIX",
            "primer",
            "semestre",
            "\u200b",
            "\u0301",
            "\ud83d",
            "\udc00",
            "😀",
            "١٩٩٩",
            "２０１０",
            "\u202e",
            "\u0000");

    private static final List<String> DATES =
            List.of("", "1", "2011", "2011-03", "2011-03-08", "0001-01-01", "9999-12-31", "2012-02-29");

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void anyText(String language) {
        long seed = Long.getLong("cotejo.seed", System.nanoTime());
        System.out.println("HostileTextTest " + language + " seed " + seed + " (-Dcotejo.seed=" + seed + ")");
        Random random = new Random(seed);
        TimeWords words = TimeWords.of(language);
        for (int i = 0; i < 20_000; i++) {
            String text = text(random);
            int begin = random.nextInt(text.length() + 1);
            int end = begin + random.nextInt(text.length() - begin + 1);
            PartialDate published =
                    PartialDate.parse(DATES.get(random.nextInt(DATES.size()))).orElse(null);
            check(words, text, random.nextBoolean() ? 0 : begin, end, published, seed);
        }
    }

    private static void check(
            TimeWords words, String text, int begin, int end, @Nullable PartialDate published, long seed) {
        int after = begin;
        try {
            for (TimeExpression found : words.find(text, begin, end, published, SOURCE)) {
                assertTrue(found.begin() >= after && found.end() <= end, text);
                assertEquals(text.substring(found.begin(), found.end()), found.said());
                after = found.end();
            }
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + seed + ", published " + published + ": " + text, e);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int scraps = random.nextInt(12);
        for (int i = 0; i < scraps; i++) {
            text.append(
                    random.nextInt(12) == 0
                            ? Character.toString(random.nextInt(0x3000))
                            : SCRAPS.get(random.nextInt(SCRAPS.size())));
            if (random.nextInt(4) != 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void longText(String language) {
        TimeWords words = TimeWords.of(language);
        PartialDate published = PartialDate.of(2011, 3, 8);
        for (String scrap : List.of(
                "1",
                "a",
                "2006-",
                "from ",
                "since the ",
                "the first half of ",
                "2000 and ",
                "'",
                "de ",
                "two ",
                "in the past ",
                "May ",
                "under Fox ",
                "(",
                "desde el ",
                "\u0301",
                "9,")) {
            String text = scrap.repeat(60_000 / scrap.length());
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> words.find(text, 0, text.length(), published, SOURCE), scrap);
        }
    }
}
