package cotejo.serving.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class VisibleTest {
    @Test
    void ordinaryTextIsLeftAlone() {
        String text = "Unos 1.680 «desertores», ¿no? 😀 e\u0301\n\tشكرا";
        assertSame(text, Visible.of(text));
    }

    @Test
    void controlsBecomePictures() {
        assertEquals("a␇b␛[31m␡", Visible.of("a\u0007b\u001b[31m\u007f"));
        assertEquals("␀", Visible.of("\0"));
    }

    @Test
    void whatReordersOrHidesIsNamed() {
        assertEquals("file⟦U+202E⟧txt.exe", Visible.of("file\u202etxt.exe"));
        assertEquals("⟦U+2066⟧⟦U+2069⟧⟦U+200B⟧⟦U+FEFF⟧⟦U+061C⟧", Visible.of("\u2066\u2069\u200b\ufeff\u061c"));
        assertEquals("⟦U+E0041⟧", Visible.of(Character.toString(0xe0041)));
        assertEquals("⟦U+009B⟧", Visible.of("\u009b"));
    }

    @Test
    void halvesOfPairsAreReplaced() {
        assertEquals("a\ufffdb", Visible.of("a\ud83db"));
        assertEquals("\ufffd", Visible.of("\ude00"));
    }

    @Test
    void lineEndsAreOne() {
        assertEquals("a\nb\nc\nd", Visible.of("a\r\nb\rc\u2028d"));
        assertEquals("a b c", Visible.onOneLine(" a\r\n\tb \u0085 c "));
        assertEquals("", Visible.of(null));
    }
}
