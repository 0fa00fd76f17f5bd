package cotejo.reading.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.quantity.Quantity;
import cotejo.reading.number.Lexeme;
import cotejo.reading.number.Lexer;
import cotejo.reading.number.NumberGrammar;
import cotejo.reading.number.WrittenNumber;
import cotejo.reading.number.WrittenNumber.Form;
import cotejo.reading.text.Soup;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No text makes the grammars of numbers and quantities fail, run away or point outside it.
final class HostileQuantitiesTest {
    @Test
    void anyText() {
        long seed = Long.getLong("cotejo.seed", System.nanoTime());
        System.out.println("HostileQuantitiesTest seed " + seed + " (-Dcotejo.seed=" + seed + ")");
        Random random = new Random(seed);
        Soup soup = new Soup(random);
        for (int i = 0; i < 40_000; i++) {
            String text = soup.text(16);
            int begin = random.nextInt(4) == 0 ? random.nextInt(text.length() + 1) : 0;
            int end = begin
                    + (random.nextInt(4) == 0 ? random.nextInt(text.length() - begin + 1) : text.length() - begin);
            String language = i % 2 == 0 ? "en" : "es";
            try {
                check(language, text, begin, end);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + ", from " + begin + " to " + end + ": " + text, e);
            }
        }
    }

    private static void check(String language, String text, int begin, int end) {
        List<Lexeme> lexemes = Lexer.lex(text, begin, end);
        int after = begin;
        for (Lexeme lexeme : lexemes) {
            assertTrue(lexeme.begin() >= after && lexeme.end() > lexeme.begin() && lexeme.end() <= end, lexeme.word());
            assertEquals(text.substring(lexeme.begin(), lexeme.end()), lexeme.word());
            after = lexeme.end();
        }
        int next = 0;
        List<WrittenNumber> wide = NumberGrammar.wide(language).find(text, lexemes);
        Amounts.of(language).find(text, lexemes, wide).forEach(amount -> inside(amount.from(), amount.to(), lexemes));
        Comparisons.of(language).find(text, lexemes, wide).forEach(range -> inside(range.from(), range.to(), lexemes));
        for (WrittenNumber number : NumberGrammar.of(language).find(text, lexemes)) {
            assertTrue(number.from() >= next && number.to() > number.from() && number.to() <= lexemes.size());
            assertEquals(lexemes.get(number.from()).begin(), number.begin());
            assertEquals(lexemes.get(number.to() - 1).end(), number.end());
            assertTrue(number.value() != null || number.form() == Form.MALFORMED || number.form() == Form.ORDINAL);
            next = number.to();
        }
        int last = begin;
        for (Measured measured : QuantityGrammar.of(language).find(text, lexemes)) {
            assertTrue(begin <= measured.begin() && measured.begin() <= measured.numberBegin());
            assertTrue(measured.numberBegin() < measured.numberEnd() && measured.numberEnd() <= measured.end());
            assertTrue(measured.end() <= end && measured.begin() >= last, "they stand in order");
            last = measured.begin();
            Quantity quantity = measured.quantity();
            if (quantity != null) {
                assertTrue(quantity.soft().inside(quantity.hard()), quantity + ": " + quantity.soft());
            }
        }
    }

    private static void inside(int from, int to, List<Lexeme> lexemes) {
        assertTrue(0 <= from && from < to && to <= lexemes.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1,",
                "1.",
                "(",
                "(1 ",
                "and ",
                "one and ",
                "one and a half ",
                "minus ",
                "1/",
                "1-",
                "1 to ",
                "1 ",
                "1\u00a0",
                "123\u00a0",
                "three thousand ",
                "two-",
                "hundreds or ",
                "a few ",
                "$",
                "$1 ",
                "about ",
                "about 1 ",
                "l,",
                "O1",
                "1,O",
                "1e",
                "1e9",
                "1 x 10^",
                "½",
                "one in ",
                "a quarter of a ",
                "point ",
                "one point ",
                "five percent ",
                "dos mil ",
                "mil y ",
                "cien",
                "de cada ",
                "y medio ",
                "una quinta ",
                "millones de ",
                "dólar ",
                "1 dólar ",
                "22,",
                "one hundred and ",
                "a hundred ",
                "twenty-",
                "> ",
                "more than ",
                "or equal ",
                "or more than ",
                "www.",
                "1^",
                "\u200b",
                "1\u200b",
                "Ã",
                "percent of ",
                "1 km/h "
            })
    void longTexts(String scrap) {
        String text = scrap.repeat(300_000 / scrap.length());
        assertTimeoutPreemptively(Duration.ofSeconds(40), () -> {
            List<Lexeme> lexemes = Lexer.lex(text, 0, text.length());
            for (String language : List.of("en", "es")) {
                List<WrittenNumber> numbers = NumberGrammar.wide(language).find(text, lexemes);
                Amounts.of(language).find(text, lexemes, numbers);
                Comparisons.of(language).find(text, lexemes, numbers);
                QuantityGrammar.of(language).find(text, lexemes);
            }
        });
    }
}
