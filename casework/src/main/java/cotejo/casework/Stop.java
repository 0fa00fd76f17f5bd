package cotejo.casework;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Whether somebody asked long work to end early. It is looked at between one file and the next: whatever was
/// acknowledged stays, and the same call goes on from there.
public sealed interface Stop {
    /// Nobody can ask.
    Stop NEVER = new Never();

    boolean asked();

    /// Waits so long, or until somebody asks.
    ///
    /// @return whether somebody asked
    boolean askedWithin(Duration wait) throws InterruptedException;

    record Never() implements Stop {
        @Override
        public boolean asked() {
            return false;
        }

        @Override
        public boolean askedWithin(Duration wait) throws InterruptedException {
            Thread.sleep(wait);
            return false;
        }
    }

    /// Asked by any thread, a signal's too.
    final class OnRequest implements Stop {
        private final CountDownLatch asking = new CountDownLatch(1);

        public void ask() {
            asking.countDown();
        }

        @Override
        public boolean asked() {
            return asking.getCount() == 0;
        }

        @Override
        public boolean askedWithin(Duration wait) throws InterruptedException {
            return asking.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        }
    }
}
