package cotejo.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AbreastTest {
    private static final IOException UNREADABLE = new IOException("unreadable");

    private static List<Integer> numbers(int many) {
        return IntStream.range(0, many).boxed().toList();
    }

    private static <R> List<R> run(int jobs, List<Integer> things, Function<Integer, R> work) throws IOException {
        Iterator<Integer> next = things.iterator();
        List<R> results = new ArrayList<>();
        new Abreast<Integer, R>(jobs, thing -> 1, work)
                .each(waiting -> next.hasNext() ? next.next() : null, results::add);
        return results;
    }

    @Test
    void whatComesFirstIsHandedOnFirstHoweverLongItTakes() throws IOException {
        for (int jobs : new int[] {1, 2, 7}) {
            List<Integer> results = run(jobs, numbers(500), number -> {
                if (number % 7 == 0) {
                    pause(1);
                }
                return number * number;
            });
            assertEquals(numbers(500).stream().map(n -> n * n).toList(), results);
        }
    }

    @Test
    void severalWorkAtOnceAndOneAloneMakesNoThread() throws IOException {
        CyclicBarrier together = new CyclicBarrier(3);
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        run(3, numbers(6), number -> {
            threads.add(Thread.currentThread());
            try {
                return together.await(30, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        assertEquals(3, threads.size());
        threads.clear();
        run(1, numbers(3), number -> {
            threads.add(Thread.currentThread());
            return number;
        });
        assertEquals(Set.of(Thread.currentThread()), threads);
    }

    @Test
    void aBoundedNumberIsUnderwayHoweverManyCome() throws IOException {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger handedOn = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        new Abreast<Integer, Integer>(2, thing -> 1, number -> number)
                .each(
                        waiting -> {
                            most.accumulateAndGet(taken.get() - handedOn.get(), Math::max);
                            return taken.get() == 100_000 ? null : taken.incrementAndGet();
                        },
                        number -> handedOn.incrementAndGet());
        assertEquals(100_000, handedOn.get());
        assertTrue(most.get() <= 4, "two in work and two waiting: " + most);
    }

    @Test
    void heavyThingsGoAlone() throws IOException {
        long megabyte = 1 << 20;
        List<Long> weights = List.of(10L, 60 * megabyte, 10L, 500 * megabyte, 500 * megabyte, 10L, 30 * megabyte);
        AtomicLong underway = new AtomicLong();
        AtomicLong most = new AtomicLong();
        Iterator<Long> next = weights.iterator();
        List<Long> results = new ArrayList<>();
        new Abreast<Long, Long>(4, weight -> weight, weight -> {
                    most.accumulateAndGet(underway.addAndGet(weight), Math::max);
                    pause(5);
                    underway.addAndGet(-weight);
                    return weight;
                })
                .each(waiting -> next.hasNext() ? next.next() : null, results::add);
        assertEquals(weights, results);
        assertEquals(500 * megabyte, most.get());
    }

    @Test
    void beforeWaitingAllIsHandedOn() throws IOException {
        AtomicInteger taken = new AtomicInteger();
        List<Integer> handedOn = new ArrayList<>();
        new Abreast<Integer, Integer>(4, thing -> 1, number -> number)
                .each(
                        waiting -> {
                            if (taken.get() % 3 == 0) {
                                waiting.run();
                                assertEquals(taken.get(), handedOn.size());
                            }
                            return taken.get() == 20 ? null : taken.incrementAndGet();
                        },
                        handedOn::add);
        assertEquals(20, handedOn.size());
    }

    @Test
    void whatGoesWrongComesOutWhereItStands() {
        for (int jobs : new int[] {1, 3}) {
            List<Integer> before = new ArrayList<>();
            Iterator<Integer> next = numbers(50).iterator();
            Abreast<Integer, Integer> failing = new Abreast<>(jobs, thing -> 1, number -> {
                if (number == 20) {
                    throw new IllegalArgumentException("twenty");
                }
                return number;
            });
            String message = assertThrows(
                            IllegalArgumentException.class,
                            () -> failing.each(waiting -> next.hasNext() ? next.next() : null, before::add))
                    .getMessage();
            assertEquals("twenty", message);
            assertEquals(numbers(20), before);

            Abreast<Integer, Integer> fine = new Abreast<>(jobs, thing -> 1, number -> number);
            assertSame(
                    UNREADABLE,
                    assertThrows(
                            IOException.class,
                            () -> fine.each(
                                    waiting -> {
                                        throw UNREADABLE;
                                    },
                                    number -> {})));
            assertThrows(
                    UnsupportedOperationException.class,
                    () -> fine.each(waiting -> 1, number -> {
                        throw new UnsupportedOperationException();
                    }));
        }
        assertThrows(IllegalArgumentException.class, () -> new Abreast<Integer, Integer>(0, thing -> 1, n -> n));
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
