package cotejo.storing;

import cotejo.casework.AddOptions;
import cotejo.casework.Case;
import cotejo.casework.DigitReader;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.Mode;
import java.nio.file.Path;
import java.util.List;

/// Adds a folder in a process of its own, saying every file that is safe, so that it can be killed.
final class AddingChild {
    private AddingChild() {}

    public static void main(String[] arguments) throws CaseProblem {
        System.out.println("ready");
        try (Case c = Case.open(Path.of(arguments[0]), Mode.CREATE, new DigitReader())) {
            c.add(List.of(Path.of(arguments[1])), AddOptions.NONE, (done, total, what) -> {
                System.out.println("safe " + what);
                System.out.flush();
            });
        }
        System.out.println("done");
    }
}
