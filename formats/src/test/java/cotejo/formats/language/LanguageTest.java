package cotejo.formats.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The army does not know where the deserters are or whether some of them went to work for others.",
                "es | El Ejército no sabe dónde están los desertores ni si algunos de ellos trabajan para otros.",
                "es | Un total de 44.200 soldados y marinos desertaron entre enero y junio, informó la secretaría.",
                "pt | O Exército não sabe onde estão os desertores nem se alguns deles foram trabalhar para outros.",
                "fr | L'armée ne sait pas où sont les déserteurs ni si certains d'entre eux sont partis dans les montagnes.",
                "it | L'esercito non sa dove sono i disertori, né se alcuni di loro sono andati a lavorare per gli altri.",
                "de | Die Armee weiß nicht, wo die Deserteure sind und ob einige von ihnen für andere arbeiten.",
                "ca | L'exèrcit no sap on són els desertors ni si alguns d'ells han anat a treballar amb els altres del poble.",
                "gl | O exército non sabe onde están os desertores nin se algúns deles foron traballar coa outra xente.",
                "nl | Het leger weet niet waar de deserteurs zijn en of sommigen van hen voor anderen werken.",
                "ru | Армия не знает, где находятся дезертиры.",
                "zh | 军队不知道逃兵在哪里。",
                "ar | الجيش لا يعرف أين الفارون.",
                "none | 1,680 soldiers",
                "none | SEDENA",
                "none | Zxqv brrt klmn 44 prst.",
            })
    void languages(String code, String text) {
        Language.Guess guess = Language.of(text);
        assertEquals(code, guess == null ? "none" : guess.code());
    }

    @Test
    void aLongTextExcludesAnotherLanguage() {
        String spanish = "El Ejército no sabe dónde están los desertores ni si algunos de ellos trabajan para otros. ";
        Language.Guess guess = Language.of(spanish.repeat(5));
        assertNotNull(guess);
        assertTrue(guess.excludes("en"));
        assertTrue(!guess.excludes("es"));
        Language.Guess brief = Language.of(spanish);
        assertNotNull(brief);
        assertTrue(!brief.excludes("en"));
    }
}
