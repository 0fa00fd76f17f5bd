package cotejo.serving.inputs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cotejo.casework.Given;
import cotejo.casework.port.Input;
import cotejo.casework.port.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowsTest {
    private static final List<Input> INPUTS = Stream.of(
                    input("a.txt", "", Status.READ, 300, 5),
                    input("box.zip", "", Status.READ, 900, 0),
                    input("box.zip", "inner.zip", Status.PARTLY, 400, 0),
                    input("box.zip", "inner.zip b", Status.EMPTY, 0, 0),
                    input("box.zip", "inner.zip!/z.eml", Status.READ, 100, 7),
                    input("c.txt", "", Status.DAMAGED, 500, 0),
                    input("d.txt", "", Status.MISSING, 0, 0))
            .sorted(Comparator.comparing(Input::path).thenComparing(Input::part))
            .toList();

    @Test
    void partsStandBelowTheirContainerWhateverTheOrder() {
        String box = "box.zip|box.zip!/inner.zip|box.zip!/inner.zip!/z.eml|box.zip!/inner.zip b";
        assertEquals("a.txt|" + box + "|c.txt|d.txt", ordered(Order.PATH, false));
        assertEquals("d.txt|c.txt|" + box + "|a.txt", ordered(Order.PATH, true));
        assertEquals(box + "|c.txt|a.txt|d.txt", ordered(Order.SIZE, false));
        assertEquals("d.txt|a.txt|c.txt|" + box, ordered(Order.SIZE, true));
        assertEquals(box + "|a.txt|c.txt|d.txt", ordered(Order.FIGURES, false));
        assertEquals("c.txt|d.txt|a.txt|" + box, ordered(Order.FIGURES, true));
        assertEquals("d.txt|c.txt|" + box + "|a.txt", ordered(Order.OUTCOME, false));
        assertEquals("a.txt|" + box + "|c.txt|d.txt", ordered(Order.OUTCOME, true));
    }

    private static String ordered(Order order, boolean turned) {
        Given given = new Given(INPUTS, Set.of());
        return String.join(
                "|",
                Rows.ordered(INPUTS, order, turned, given).stream()
                        .map(Rows::name)
                        .toList());
    }

    private static Input input(String path, String part, Status status, long bytes, int figures) {
        return new Input(path, part, null, status, "", bytes, figures, 0);
    }
}
