package cotejo.casework.people;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/// What passwords come to: Argon2id with 19 MiB, two passes, one lane, which is what OWASP's cheat sheet on storing
/// passwords asks for. Few are worked out at once, so that whoever tries many does not use up the machine.
public final class Passwords {
    private static final int SALT_BYTES = 16;
    private static final int DIGEST_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int AT_ONCE = 2;

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, DIGEST_BYTES, LANES, KIBIBYTES, PASSES);
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    /// Compared with where there is nothing to compare with.
    private final String nobody = digest("nobody's");

    public String digest(String password) {
        turns.acquireUninterruptibly();
        try {
            return String.valueOf(encoder.encode(password));
        } finally {
            turns.release();
        }
    }

    /// @param digest null for none: false then, after as long
    public boolean matches(String password, @Nullable String digest) {
        if (password.length() > Accounts.LONGEST) {
            return false;
        }
        turns.acquireUninterruptibly();
        try {
            return encoder.matches(password, digest == null ? nobody : digest) && digest != null;
        } finally {
            turns.release();
        }
    }
}
