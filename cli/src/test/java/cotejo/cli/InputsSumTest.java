package cotejo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cotejo.casework.port.Input;
import cotejo.casework.port.Status;
import cotejo.cli.sheet.InputsTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The sum under a list of inputs adds up, whatever became of them.
class InputsSumTest {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Test
    void theCountsAddUpToAll() {
        Random random = new Random(5);
        for (int round = 0; round < 100; round++) {
            List<Input> inputs = new ArrayList<>();
            int size = random.nextInt(60);
            for (int i = 0; i < size; i++) {
                Status status = Status.values()[random.nextInt(Status.values().length)];
                inputs.add(new Input("d" + i, "", null, status, "", 0, 0, 0));
            }
            List<Integer> numbers = NUMBER.matcher(InputsTable.sum(inputs))
                    .results()
                    .map(found -> Integer.parseInt(found.group()))
                    .toList();
            int all = numbers.isEmpty() ? 0 : numbers.getFirst();
            assertEquals(size, all);
            assertEquals(size, numbers.stream().skip(1).mapToInt(each -> each).sum());
        }
    }

    @Test
    void ofHowManyTheyWereTaken() {
        Input read = new Input("a", "", null, Status.READ, "", 0, 0, 0);
        assertEquals("1 of 3 inputs taken: 1 read", InputsTable.sum(List.of(read), 3));
        assertEquals("1 of 1 input taken: 1 read", InputsTable.sum(List.of(read), 1));
        assertEquals("0 of 3 inputs taken", InputsTable.sum(List.of(), 3));
        assertEquals("no inputs", InputsTable.sum(List.of(), 0));
    }
}
