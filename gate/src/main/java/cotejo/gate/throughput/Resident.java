package cotejo.gate.throughput;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How much memory a process has held.
public final class Resident {
    private Resident() {}

    /// The most up to now, in MB, as the system counts it; 0 where it does not tell, or the process has just ended.
    public static double most(ProcessHandle process) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
