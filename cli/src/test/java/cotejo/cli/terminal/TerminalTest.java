package cotejo.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Terminal terminal(boolean isTerminal, Map<String, String> environment) {
        return new Terminal(out, err, isTerminal, isTerminal, environment);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void colourOnATerminalOnlyAndNotWhereItIsNotWanted() {
        assertTrue(terminal(true, Map.of()).colour());
        assertFalse(terminal(false, Map.of()).colour());
        assertFalse(terminal(true, Map.of("NO_COLOR", "1")).colour());
        assertTrue(terminal(true, Map.of("NO_COLOR", "")).colour(), "an empty value says nothing");
        assertFalse(terminal(true, Map.of("TERM", "dumb")).colour());
    }

    @Test
    void asWideAsItIsSaid() {
        assertEquals(100, terminal(false, Map.of()).width());
        assertEquals(72, terminal(false, Map.of("COLUMNS", "72")).width());
        for (String nonsense : new String[] {"", "0", "7", "-3", "wide", "99999999999"}) {
            assertEquals(100, terminal(false, Map.of("COLUMNS", nonsense)).width(), nonsense);
        }
    }

    @Test
    void problemsAreTwoLinesOnStandardError() {
        terminal(false, Map.of()).problem("what\nhappened \u202E", "mend it");
        assertEquals("cotejo: what happened ⟨U+202E⟩\n        mend it\n", err.toString(StandardCharsets.UTF_8));
        assertEquals("", printed());
    }

    @Test
    void utf8Everywhere() {
        Terminal terminal = terminal(false, Map.of());
        terminal.line("El Niño 日本");
        terminal.flush();
        assertEquals("El Niño 日本\n", printed());
    }

    @Test
    void aFullDiskIsNoClosedPipe() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        Terminal terminal = new Terminal(full, err, false, false, Map.of());
        terminal.line("x");
        OutputClosed closed = assertThrows(OutputClosed.class, terminal::flush);
        assertTrue(closed.getMessage() != null && closed.getMessage().contains("space"));
    }
}
