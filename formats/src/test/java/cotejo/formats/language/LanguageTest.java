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
                "fa | حدود سرباز از ارتش گریختند",
                "uk | Армія не знає, де її дезертири.",
                "hy | զինվոր լքել է բանակը",
                "und | ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ",
                "fr | Le ministère a annoncé 12 morts.",
                "pt | O governo informou 12 mortes.",
                "it | La polizia ha arrestato 12 persone.",
                "de | Die Polizei nahm 12 Personen fest.",
                "und | Nejméně 12 lidí zahynulo při střetech s policií, uvedlo ministerstvo.",
                "und | Vähintään 12 ihmistä kuoli taisteluissa, ministeriö kertoi.",
                "none | At least 12 people died in clashes.",
                "none | Al menos 12 personas murieron.",
                "none | 12 killed in Tijuana",
                "none | Marine Le Pen got 12 seats",
                "none | 1,680 soldiers",
                "none | SEDENA",
                "none | Zxqv brrt klmn 44 prst.",
            })
    void languages(String code, String text) {
        Language.Guess guess = Language.of(text);
        assertEquals(code, guess == null ? "none" : guess.code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | en | El Ejército no sabe dónde están los desertores ni si algunos de ellos trabajan para otros.",
                "en | es | The army does not know where the deserters are or whether some of them work for others.",
                "fr | en | L'armée ne sait pas où sont les déserteurs ni si certains d'entre eux sont partis dans les montagnes.",
                "ru | en | Армия потеряла 12 солдат.",
                "- | en | The army does not know where the deserters are or whether some of them work for others.",
                "- | en | Москва",
                "- | en | Tres muertos: 12.",
                "- | en | They call it la guerra de los doce and will not speak of it to those who were not there.",
                "- | en | Recep Tayyip Erdoğan and Ahmet Davutoğlu in 2012",
                "- | en | Heineken Malaysia rose 18 sen to RM23.50, Bonia climbed 11 sen to RM2.05 and Dutch Lady gained 10 sen.",
                "- | es | Vieri será sometido mañana a pruebas médicas para determinar si puede acudir a la concentración.",
            })
    void passages(String code, String ofDocument, String text) {
        String told = Language.ofPassage(text, ofDocument);
        assertEquals(code, told == null ? "-" : told);
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
