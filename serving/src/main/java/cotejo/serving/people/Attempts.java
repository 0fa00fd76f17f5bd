package cotejo.serving.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How often a password was tried of late. Whoever fails too often waits, longer each time; counted for a name from one
/// place, for a name from everywhere, and for a place. A try counts as failed until it has succeeded, so that many at
/// once are no way around.
final class Attempts {
    private static final int MOST_OF_NAME_FROM_ONE_PLACE = 5;
    private static final int MOST_OF_NAME = 50;
    private static final int MOST_FROM_ONE_PLACE = 30;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration REMEMBERED = Duration.ofHours(1);
    /// Names and places that are remembered at once; an attacker has more.
    private static final int KEPT = 20_000;
    /// No account has a longer name.
    private static final int LONGEST_NAME = 60;
    /// Of an IPv6 address, what belongs to one house.
    private static final int HOUSE_BYTES = 8;

    private final Clock clock;
    private final Cache<String, Failures> failures =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(REMEMBERED).build();

    private record Failures(int many, Instant last) {}

    private record Limit(String key, int most) {}

    Attempts(Clock clock) {
        this.clock = clock;
    }

    private static List<Limit> limits(String name, String from) {
        String known = name.length() > LONGEST_NAME ? "" : name;
        String place = place(from);
        return List.of(
                new Limit("both " + place + " " + known, MOST_OF_NAME_FROM_ONE_PLACE),
                new Limit("name " + known, MOST_OF_NAME),
                new Limit("place " + place, MOST_FROM_ONE_PLACE));
    }

    private static String place(String from) {
        if (!from.contains(":")) {
            return from;
        }
        try {
            return InetAddress.ofLiteral(from) instanceof Inet6Address six
                    ? Arrays.toString(Arrays.copyOf(six.getAddress(), HOUSE_BYTES))
                    : from;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /// Counts a try.
    ///
    /// @return false where somebody has to wait before trying again; that try is not counted
    synchronized boolean begin(String name, String from) {
        Instant now = clock.instant();
        List<Limit> limits = limits(name, from);
        if (limits.stream().anyMatch(limit -> waits(limit, now))) {
            return false;
        }
        limits.forEach(limit -> failures.asMap()
                .merge(limit.key(), new Failures(1, now), (before, one) -> new Failures(before.many() + 1, now)));
        return true;
    }

    private boolean waits(Limit limit, Instant now) {
        Failures failed = failures.getIfPresent(limit.key());
        if (failed == null || failed.many() < limit.most()) {
            return false;
        }
        int doubled = Math.min(failed.many() - limit.most(), 10);
        Duration wait = FIRST.multipliedBy(1L << doubled);
        return now.isBefore(failed.last().plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait));
    }

    /// That try was none that failed. Whoever came in is himself; others from his place may not be.
    synchronized void succeeded(String name, String from) {
        List<Limit> limits = limits(name, from);
        failures.invalidate(limits.getFirst().key());
        limits.subList(1, limits.size())
                .forEach(limit -> failures.asMap().computeIfPresent(limit.key(), (key, failed) -> less(failed)));
    }

    private static @Nullable Failures less(Failures failed) {
        return failed.many() <= 1 ? null : new Failures(failed.many() - 1, failed.last());
    }
}
