package cotejo.formats;

import static org.junit.jupiter.api.Assertions.assertFalse;

import cotejo.core.source.Description;
import java.util.Arrays;
import java.util.SplittableRandom;

/// Cuts bytes off anywhere and turns bits over, and has each read: all must end in an outcome that no exception made.
public final class Damage {
    private static final int TIMES = 50;

    private Damage() {}

    /// @return how many of them were not opened or read as a whole
    public static int everywhere(String name, byte[] whole) {
        long seed = Long.getLong("cotejo.seed", System.nanoTime());
        System.out.println("damaged " + name + ": -Dcotejo.seed=" + seed);
        SplittableRandom random = new SplittableRandom(seed);
        int told = 0;
        for (int i = 0; i < TIMES; i++) {
            told += told(name, Arrays.copyOf(whole, 1 + random.nextInt(whole.length - 1)));
            byte[] turned = whole.clone();
            for (int flips = 0; flips <= i % 8; flips++) {
                turned[random.nextInt(turned.length)] ^= (byte) (1 << random.nextInt(8));
            }
            told += told(name, turned);
        }
        return told;
    }

    private static int told(String name, byte[] damaged) {
        Outcome outcome = new Formats().read(Read.SOURCE, name, damaged, Description.NONE);
        return switch (outcome) {
            case Outcome.Refused refused -> {
                assertFalse(refused.reason().contains("Exception"), refused.reason());
                yield 1;
            }
            case Outcome.Opened opened -> {
                boolean left = opened.parts().stream().anyMatch(Part.Left.class::isInstance);
                yield left || !opened.missing().isEmpty() ? 1 : 0;
            }
            case Outcome.Partly partly -> 1;
            case Outcome.Read read -> 0;
        };
    }
}
