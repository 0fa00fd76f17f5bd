package cotejo.serving.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FoldedTest {
    @Test
    void caseAndAccentsAreSetAside() {
        assertEquals("desercion", Folded.of(" DeserciÓn "));
        assertEquals("desercion", Folded.of("desercio\u0301n"));
        assertEquals("a/b c.txt", Folded.of("A/b C.TXT"));
        assertEquals("تقرير", Folded.of("تقرير"));
        assertEquals("", Folded.of("  "));
    }
}
