package cotejo.formats.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateLineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tuesday, March 8, 2011 | 2011-03-08",
                "8 March 2011 | 2011-03-08",
                "Mar. 8, 2011, 7:23 p.m. ET | 2011-03-08",
                "March 8th, 2011 at 7 pm | 2011-03-08",
                "Monday 30 June 2014 07.00 BST | 2014-06-30",
                "April 2012 | 2012-04",
                "2011-03-08 | 2011-03-08",
                "2011/3/8 10:15 | 2011-03-08",
                "31.12.2011 | 2011-12-31",
                "12/31/2011 | 2011-12-31",
                "03/08/2011 | 2011",
                "martes, 8 de marzo de 2011 | 2011-03-08",
                "MARTES 8 DE MARZO DEL 2011 - 10:15 hrs. | 2011-03-08",
                "Publicado el 8 de marzo de 2011 | 2011-03-08",
                "Marzo de 2011 | 2011-03",
                "March 8 | no year",
                "Updated: March 8, 2011 | changed 2011-03-08",
                "Última actualización: 8 de marzo de 2011 | changed 2011-03-08",
                "February 30, 2011 | none",
                "March 2011 offensive | none",
                "2011 | none",
                "1,680 | none",
                "May | none",
                "On March 8, 2011, 40 men left | none",
                "Sunday | none",
                "13/13/2011 | none",
                "12345678901234567890 March 2011 | none",
            })
    void dates(String line, String expected) {
        assertEquals(
                expected,
                DateLine.of(line)
                        .map(found ->
                                (found.updated() ? "changed " : "") + (found.date() == null ? "no year" : found.date()))
                        .orElse("none"));
    }
}
