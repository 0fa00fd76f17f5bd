package cotejo.casework.people;

import java.time.Instant;
import java.util.regex.Pattern;

/// Somebody who may come in.
///
/// @param name that is signed in with, in small letters
/// @param shown the name that decisions bear; no two accounts are shown alike
/// @param open false for whoever may come in no more
/// @param provisional whether the password is one that somebody else has seen, and must be changed first
/// @param round grows whenever whoever is in has to sign in again
public record Account(
        String name, String shown, Role role, boolean open, boolean provisional, long round, Instant made) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{0,59}");
    static final int LONGEST_SHOWN = 80;

    public Account {
        if (!isName(name)) {
            throw new IllegalArgumentException("no name of an account");
        }
        if (shown.isBlank() || shown.length() > LONGEST_SHOWN) {
            throw new IllegalArgumentException("not shown by a name");
        }
    }

    /// Whether an account may be called so: 1 to 60 of a–z, 0–9 and . _ @ -.
    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /// In another role; like each of these, one who has to sign in again.
    Account inRole(Role other) {
        return new Account(name, shown, other, open, provisional, round + 1, made);
    }

    Account opened(boolean now) {
        return new Account(name, shown, role, now, provisional, round + 1, made);
    }

    /// With another password.
    ///
    /// @param seen whether somebody else has seen it
    Account renewed(boolean seen) {
        return new Account(name, shown, role, open, seen, round + 1, made);
    }
}
