package cotejo.serving.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import cotejo.core.quantity.Rational;
import cotejo.core.scope.Counted.Kind;
import cotejo.core.scope.Vocabulary;
import cotejo.core.when.End;
import cotejo.core.when.PartialDate;
import cotejo.core.when.When;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private final Wording english = new Wording(Tongue.ENGLISH, Vocabulary.EMPTY);
    private final Wording mexican = new Wording(Tongue.SPANISH, Vocabulary.EMPTY);
    private final Wording iberian = new Wording(Tongue.SPANISH_WITH_POINTS, Vocabulary.EMPTY);

    @Test
    void numbersAreWrittenAsTheirReadersWriteThem() {
        Rational count = Rational.of(56_886);
        assertEquals("56,886", english.number(count));
        assertEquals("56,886", mexican.number(count));
        assertEquals("56.886", iberian.number(count));
        Rational share = Rational.of(new BigDecimal("17.8"));
        assertEquals("17.8%", english.amount(share, Kind.RATIO, "percent"));
        assertEquals("17.8\u00a0%", mexican.amount(share, Kind.RATIO, "percent"));
        assertEquals("17,8\u00a0%", iberian.amount(share, Kind.RATIO, "percent"));
        assertEquals("\u22121,000.5", english.number(Rational.of(new BigDecimal("-1000.5"))));
        assertEquals("999", english.number(999));
        assertEquals("1/5", english.amount(Rational.of(1, 5), Kind.RATIO, "fraction"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 bytes",
        "1, 1 byte",
        "999, 999 bytes",
        "1000, 1.0 kB",
        "9949, 9.9 kB",
        "9950, 10 kB",
        "12345, 12 kB",
        "999499, 999 kB",
        "999500, 1.0 MB",
        "2500018, 2.5 MB",
        "9223372036854775807, 9.2 EB"
    })
    void sizesAreShort(long bytes, String expected) {
        assertEquals(expected, english.size(bytes).replace('\u00a0', ' '));
    }

    @Test
    void sizesAreWrittenAsNumbersAre() {
        assertEquals("2,5\u00a0MB", iberian.size(2_500_018));
        assertEquals("2.5\u00a0MB", mexican.size(2_500_018));
    }

    @Test
    void moneyHasItsCurrencyAndIsShortOnlyWhereNothingIsLost() {
        assertEquals("US$1.4\u00a0billion", english.amount(Rational.of(1_400_000_000), Kind.MONEY, "USD"));
        assertEquals("US$1,400\u00a0millones", mexican.amount(Rational.of(1_400_000_000), Kind.MONEY, "USD"));
        assertEquals("MX$310\u00a0million", english.amount(Rational.of(310_000_000), Kind.MONEY, "MXN"));
        assertEquals("€1,234,567", english.amount(Rational.of(1_234_567), Kind.MONEY, "EUR"));
        assertEquals("€1\u00a0millón", mexican.amount(Rational.of(1_000_000), Kind.MONEY, "EUR"));
        assertEquals("500", english.amount(Rational.of(500), Kind.MONEY, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es-MX,es;q=0.9,en;q=0.8 | SPANISH",
                "de,es-AR;q=0.5 | SPANISH_WITH_POINTS",
                "en-GB | ENGLISH",
                "fr | ENGLISH",
                "es;q=0,en | ENGLISH",
                ";;;=q | ENGLISH",
            })
    void theBrowsersLanguageIsTaken(String header, Tongue expected) {
        assertEquals(expected, Tongue.accepted(header));
    }

    @Test
    void onlyOurLanguagesCanBeNamed() {
        assertEquals(Tongue.SPANISH, Tongue.named("es"));
        assertEquals(Tongue.SPANISH_WITH_POINTS, Tongue.named("es-ES"));
        assertNull(Tongue.named("<script>"));
        assertNull(Tongue.named(null));
        assertEquals(Tongue.ENGLISH, Tongue.accepted(null));
    }

    @Test
    void periodsSayHowTheirEndsAreKnown() {
        End stated = new End.Stated(PartialDate.of(2006, 12));
        PartialDate day = PartialDate.of(2011, 3, 8);
        assertEquals(
                "since December 2006 (to 8 March 2011 at the latest)",
                english.when(new When(stated, new End.Capped(day), List.of())));
        assertEquals(
                "desde diciembre de 2006 (a más tardar hasta 8 de marzo de 2011)",
                mexican.when(new When(stated, new End.Capped(day), List.of())));
        assertEquals("2000\u00a0– 2005", english.when(When.stated(PartialDate.of(2000), PartialDate.of(2005))));
        assertEquals("2007", english.when(When.stated(PartialDate.of(2007))));
        assertEquals(
                "until 2009",
                english.when(new When(new End.Unsaid(), new End.Stated(PartialDate.of(2009)), List.of())));
        assertEquals(
                "since December 2006 (to its publication, date not known)",
                english.when(new When(stated, new End.UnknownPublication("0".repeat(64)), List.of())));
    }
}
