package cotejo.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cotejo.gate.made.Shared;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// The sample tier of the gate with the reader of this build, held against gate/floors.tsv.
class GateSampleTest {
    @Test
    void noRowOfTheSampleIsBelowItsFloor() throws Exception {
        String shared = Shared.folder().toString();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int exit = Main.run(
                new String[] {"sample", "--root", Shared.root().toString(), "--shared", shared},
                new PrintStream(bytes, true, UTF_8),
                LocalDate.EPOCH);
        String page = bytes.toString(UTF_8);
        System.out.println(page);
        assertEquals(0, exit, page);
    }
}
