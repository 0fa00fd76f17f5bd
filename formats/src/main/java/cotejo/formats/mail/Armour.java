package cotejo.formats.mail;

import java.util.List;

/// The lines that OpenPGP puts around a text it signs, and the blocks it makes of one it locks.
final class Armour {
    private static final String SIGNED = "-----BEGIN PGP SIGNED MESSAGE-----";
    private static final String LOCKED = "-----BEGIN PGP MESSAGE-----";
    private static final String BEGINS = "-----BEGIN PGP ";
    private static final String ENDS = "-----END PGP ";

    private Armour() {}

    static boolean locks(List<String> lines) {
        return lines.stream().anyMatch(line -> line.strip().equals(LOCKED));
    }

    /// For each line whether nobody wrote it.
    static boolean[] fixed(List<String> lines) {
        boolean[] fixed = new boolean[lines.size()];
        boolean block = false;
        boolean head = false;
        for (int i = 0; i < fixed.length; i++) {
            String line = lines.get(i).strip();
            if (line.equals(SIGNED)) {
                head = true;
                fixed[i] = true;
            } else if (head) {
                fixed[i] = true;
                head = !line.isEmpty();
            } else {
                block |= line.startsWith(BEGINS);
                fixed[i] = block;
                block &= !line.startsWith(ENDS);
            }
        }
        return fixed;
    }
}
