package cotejo.storing;

import cotejo.casework.Case;
import cotejo.casework.DigitReader;
import cotejo.casework.Held;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.Mode;
import cotejo.core.decision.Decision;
import java.nio.file.Path;

/// Withdraws every document of a case in a process of its own, saying each that is done, so that it can be killed.
final class WithdrawingChild {
    private WithdrawingChild() {}

    public static void main(String[] arguments) throws CaseProblem {
        try (Case c = Case.open(Path.of(arguments[0]), Mode.WRITE, new DigitReader())) {
            System.out.println("ready");
            System.out.flush();
            for (Held held : c.documents()) {
                c.decide(new Decision.Withdraw(held.source()), "Ana", "court order");
                System.out.println("safe " + held.source());
                System.out.flush();
            }
        }
        System.out.println("done");
    }
}
