package cotejo.gate.kills;

import java.time.Duration;
import java.util.Random;

/// When the program is killed. By what it has told rather than by the clock alone, so that a busy machine, which makes
/// it slower, does not let all kills fall on its beginning.
sealed interface Moment {
    /// So long after it was started: the case is being made, or models are being loaded.
    record Started(Duration after) implements Moment {}

    /// So long after it has told of so many files.
    record Taken(int files, Duration after) implements Moment {}

    /// So long after all files were taken: it collates, and closes the case.
    record AllTaken(Duration after) implements Moment {}

    /// One that lies anywhere in a run.
    ///
    /// @param where 0 to 99: where in the run it lies, from its beginning to its end
    /// @param held so many files are in the case already
    /// @param of so many
    static Moment any(int where, Course course, int held, int of, Random random) {
        if (where < 20) {
            return new Started(some(course.first(), random));
        }
        if (where < 75 && held < of - 1) {
            Duration each = course.all().minus(course.first()).dividedBy(of);
            return new Taken(held + 1 + random.nextInt(of - held - 1), some(each.multipliedBy(3), random));
        }
        return new AllTaken(some(course.whole().minus(course.all()), random));
    }

    private static Duration some(Duration most, Random random) {
        return Duration.ofNanos((long) (random.nextDouble() * Math.max(0, most.toNanos())));
    }
}
