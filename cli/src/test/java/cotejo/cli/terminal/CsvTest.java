package cotejo.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void formulasAreMadeHarmless() {
        assertEquals("'=1+1,'+1,'-1,'@SUM(A1),'x,'y", Csv.row(List.of("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\ry")));
        assertEquals("\"'=HYPERLINK(\"\"http://a\"\",\"\"b\"\")\"", Csv.row(List.of("=HYPERLINK(\"http://a\",\"b\")")));
    }

    @Test
    void commasAndQuotesAreQuotedAndBreaksBecomeSpaces() {
        assertEquals("\"a,b\",\"say \"\"x\"\"\",two lines,", Csv.row(List.of("a,b", "say \"x\"", "two\nlines", "")));
    }
}
