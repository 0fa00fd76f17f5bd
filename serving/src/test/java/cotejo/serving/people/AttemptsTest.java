package cotejo.serving.people;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AttemptsTest {
    private static final String HERE = "192.0.2.1";
    private static final String THERE = "192.0.2.2";

    private Instant now = Instant.parse("2026-11-30T10:00:00Z");
    private final InstantSource source = () -> now;
    private final Attempts attempts = new Attempts(source.withZone(ZoneOffset.UTC));

    private void fail(int times, String name, String from) {
        for (int i = 0; i < times; i++) {
            assertTrue(attempts.begin(name, from), name + " " + i);
        }
    }

    @Test
    void eachFurtherFailureDoublesTheWait() {
        fail(5, "ana", HERE);
        assertFalse(attempts.begin("ana", HERE));
        now = now.plus(Duration.ofSeconds(31));
        fail(1, "ana", HERE);
        now = now.plus(Duration.ofSeconds(31));
        assertFalse(attempts.begin("ana", HERE), "a minute now");
        now = now.plus(Duration.ofSeconds(31));
        fail(1, "ana", HERE);
    }

    @Test
    void othersAreNotHeldUp() {
        fail(5, "ana", HERE);
        assertTrue(attempts.begin("ben", HERE));
        assertTrue(attempts.begin("ana", THERE));
    }

    @Test
    void whoSucceedsBeginsAnew() {
        for (int i = 0; i < 200; i++) {
            assertTrue(attempts.begin("ana", HERE), "try " + i);
            attempts.succeeded("ana", HERE);
        }
    }

    @Test
    void onePlaceTriesFewNamesAndAHouseIsOnePlace() {
        for (int i = 0; i < 30; i++) {
            assertTrue(attempts.begin("name" + i, "2001:db8:1:2::" + i));
        }
        assertFalse(attempts.begin("another", "2001:db8:1:2:ffff::1"));
        assertTrue(attempts.begin("another", "2001:db8:1:3::1"));
    }

    @Test
    void aNameThatIsNoneTakesNoRoom() {
        for (int i = 0; i < 5; i++) {
            assertTrue(attempts.begin("x".repeat(100_000) + i, HERE));
        }
        assertFalse(attempts.begin("y".repeat(100_000), HERE), "they are all one");
    }
}
