package cotejo.serving.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// How often signing in has failed of late. Whoever fails too often waits, longer each time; counted for a name from
/// one
/// place, for a name from everywhere, and for a place.
final class Attempts {
    private static final int MOST_OF_NAME_FROM_ONE_PLACE = 5;
    private static final int MOST_OF_NAME = 50;
    private static final int MOST_FROM_ONE_PLACE = 30;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration REMEMBERED = Duration.ofHours(1);
    /// Names and places that are remembered at once; an attacker has more.
    private static final int KEPT = 20_000;

    private final Clock clock;
    private final Cache<String, Failures> failures =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(REMEMBERED).build();

    private record Failures(int many, Instant last) {}

    Attempts(Clock clock) {
        this.clock = clock;
    }

    /// Whether somebody has to wait before trying again.
    boolean waits(String name, String from) {
        Instant now = clock.instant();
        return waits(both(name, from), MOST_OF_NAME_FROM_ONE_PLACE, now)
                || waits(name(name), MOST_OF_NAME, now)
                || waits(place(from), MOST_FROM_ONE_PLACE, now);
    }

    private boolean waits(String key, int most, Instant now) {
        Failures failed = failures.getIfPresent(key);
        if (failed == null || failed.many() < most) {
            return false;
        }
        int doubled = Math.min(failed.many() - most, 10);
        Duration wait = FIRST.multipliedBy(1L << doubled);
        return now.isBefore(failed.last().plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait));
    }

    void failed(String name, String from) {
        Instant now = clock.instant();
        for (String key : new String[] {both(name, from), name(name), place(from)}) {
            failures.asMap().merge(key, new Failures(1, now), (before, one) -> new Failures(before.many() + 1, now));
        }
    }

    /// Whoever came in is himself; others from his place may not be.
    void succeeded(String name, String from) {
        failures.invalidate(both(name, from));
    }

    private static String both(String name, String from) {
        return "both " + from + " " + name;
    }

    private static String name(String name) {
        return "name " + name;
    }

    private static String place(String from) {
        return "place " + from;
    }
}
