package cotejo.casework;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.source.Description;
import cotejo.formats.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private static List<Part> parts(int bytes) {
        return List.of(new Part.Held("part", new byte[bytes], Description.NONE));
    }

    @Test
    void whatContainersInOneAnotherHoldAtATimeIsBounded() {
        Allowance allowance = new Allowance(100);
        assertTrue(allowance.opens(parts(80)));
        assertTrue(allowance.opens(parts(20)));
        assertFalse(allowance.opens(parts(1)));
        assertTrue(allowance.opens(List.of()));
        allowance.closes(parts(20));
        assertTrue(allowance.opens(parts(15)), "one beside another, not inside it");
    }

    @Test
    void theOutermostIsBoundedWhereItIsOpened() {
        assertTrue(new Allowance(100).opens(parts(500)));
    }
}
