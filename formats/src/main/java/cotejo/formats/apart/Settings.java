package cotejo.formats.apart;

import cotejo.formats.Limits;
import cotejo.formats.scan.Bounds;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// How a process is started, and how long it is waited for.
///
/// @param main the class that answers there
/// @param heapMegabytes the most memory its objects may take
/// @param patience how long one document may take; the process itself gives up a little sooner
/// @param scans of pages that are pictures, which take longer: the process tells that it is at work with each
record Settings(String main, int heapMegabytes, Duration patience, Bounds scans) {
    private static final int USUAL_HEAP = 1_024;
    private static final Duration GRACE = Duration.ofSeconds(10);

    static Settings usual() {
        return new Settings(
                WorkerMain.class.getName(), USUAL_HEAP, Limits.USUAL.time().plus(GRACE), Bounds.USUAL);
    }

    /// How long it may be silent before it has told that it is at work, and after.
    Duration silence(boolean atWork) {
        return atWork ? scans.page().plus(patience) : patience;
    }

    /// How long it may take in all.
    Duration whole(boolean atWork) {
        return atWork ? scans.whole().plus(scans.page()).plus(patience) : patience;
    }

    /// The program that runs this one runs it.
    ///
    /// @param files where it may put files of its own
    List<String> command(Path files) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                java,
                "-Xmx" + heapMegabytes + "m",
                "-Xss16m",
                "-XX:+UseSerialGC",
                // Documents come one by one: being ready at once is worth more than running fastest.
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                // What has no memory left for one document may have lost more than that document.
                "-XX:+ExitOnOutOfMemoryError",
                // A crash leaves nothing lying about.
                "-XX:+SuppressFatalErrorMessage",
                "-Djava.io.tmpdir=" + files,
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                main);
    }
}
