package cotejo.core.collate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TogetherTest {
    @Test
    void everyPartIsWorkedOnOnceHoweverManyWork() {
        for (int jobs = 1; jobs <= 4; jobs++) {
            Together together = new Together();
            AtomicInteger worked = new AtomicInteger();
            List<Future<Integer>> parts = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                int number = i;
                parts.add(together.add(() -> {
                    worked.incrementAndGet();
                    return number;
                }));
            }
            together.work(jobs);
            for (int i = 0; i < parts.size(); i++) {
                assertEquals(i, Together.done(parts.get(i)));
            }
            assertEquals(200, worked.get());
        }
    }

    @Test
    void aFaultIsTheCallersAsItWas() {
        Together together = new Together();
        Future<String> part = together.add(() -> {
            throw new IllegalStateException("a fault");
        });
        together.work(2);
        assertEquals(
                "a fault",
                assertThrows(IllegalStateException.class, () -> Together.done(part))
                        .getMessage());
    }
}
