package cotejo.casework.people;

import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.CaseProblem.Kind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The accounts of a case, and the rules for them: there is always an administrator who may come in; whoever is given
/// another role, another password or none ends where he is in; a secret is told once and kept as what it comes to.
public final class Accounts implements AutoCloseable {
    /// What a password needs, in characters; the authors of NIST SP 800-63B ask for length and for nothing else.
    public static final int SHORTEST = 12;

    public static final int LONGEST = 200;

    private static final int SECRET_BYTES = 32;
    private static final int PROVISIONAL_BYTES = 12;
    private static final int MOST_TOKENS = 20;
    private static final Duration LONGEST_TOKEN = Duration.ofDays(366);
    private static final int LONGEST_LABEL = 80;
    /// A token's last use is told to the minute: it is no reason to write for every request.
    private static final Duration USED = Duration.ofMinutes(1);

    private final Roll roll;
    private final Passwords passwords;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Accounts(Roll roll, Passwords passwords, Clock clock) {
        this.roll = roll;
        this.passwords = passwords;
        this.clock = clock;
    }

    /// An account with the password to come in first with; that is told here and never again.
    public record Admitted(Account account, String password) {}

    /// A token with its secret; that is told here and never again.
    public record Issued(Token token, String secret) {}

    public List<Account> all() throws CaseProblem {
        return roll.accounts();
    }

    public @Nullable Account named(String name) throws CaseProblem {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return Account.isName(plain) ? roll.account(plain) : null;
    }

    /// @param shown blank for the name itself
    public Admitted add(String name, String shown, Role role) throws CaseProblem {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        if (!Account.isName(plain)) {
            throw new CaseProblem(
                    Kind.USAGE,
                    "\"" + name + "\" cannot be the name of an account",
                    "use 1 to 60 of a to z, 0 to 9 and . _ @ -, beginning with a letter or digit");
        }
        String written = shown.isBlank() ? plain : shown.strip();
        if (written.length() > Account.LONGEST_SHOWN || written.chars().anyMatch(Character::isISOControl)) {
            throw new CaseProblem(
                    Kind.USAGE,
                    "the name to show is longer than " + Account.LONGEST_SHOWN + " characters, or is no line",
                    "write a shorter one");
        }
        for (Account other : roll.accounts()) {
            if (other.shown().equalsIgnoreCase(written)) {
                throw new CaseProblem(
                        Kind.USAGE,
                        "the account " + other.name() + " is already shown as \"" + other.shown() + "\"",
                        "show the new one otherwise: decisions bear that name");
            }
        }
        Account account = new Account(plain, written, role, true, true, 1, clock.instant());
        String password = secret(PROVISIONAL_BYTES);
        if (!roll.add(account, passwords.digest(password))) {
            throw new CaseProblem(
                    Kind.USAGE,
                    "there is an account " + plain + ", or one that is shown so",
                    "choose another name, or reopen that one");
        }
        return new Admitted(account, password);
    }

    public Account role(String name, Role role) throws CaseProblem {
        Account account = known(name);
        if (role != Role.ADMINISTRATOR) {
            notTheLast(account);
        }
        return changed(account.inRole(role), account);
    }

    /// Whoever it is of is out at once; what he decided stays.
    public Account close(String name) throws CaseProblem {
        Account account = known(name);
        notTheLast(account);
        Account closed = changed(account.opened(false), account);
        roll.revokeAll(closed.name());
        return closed;
    }

    public Account reopen(String name) throws CaseProblem {
        Account account = known(name);
        return changed(account.opened(true), account);
    }

    /// Gives somebody a new password to come in with.
    public Admitted reset(String name) throws CaseProblem {
        Account account = known(name);
        String password = secret(PROVISIONAL_BYTES);
        Account changed = account.renewed(true);
        renew(changed, account, password);
        roll.revokeAll(changed.name());
        return new Admitted(changed, password);
    }

    /// Whether somebody may choose this for a password, whatever the old one is.
    public static boolean allows(Account account, String chosen) {
        int length = chosen.codePointCount(0, chosen.length());
        return length >= SHORTEST
                && length <= LONGEST
                && !chosen.toLowerCase(Locale.ROOT).contains(account.name());
    }

    /// Somebody changes his own password.
    ///
    /// @return null where the old one was not it
    public @Nullable Account change(String name, String old, String chosen) throws CaseProblem {
        Account account = known(name);
        if (!allows(account, chosen) || chosen.equals(old)) {
            throw new CaseProblem(
                    Kind.USAGE,
                    "this cannot be the new password",
                    "choose another one of " + SHORTEST + " to " + LONGEST + " characters, without the account's name");
        }
        if (!passwords.matches(old, roll.password(account.name()))) {
            return null;
        }
        Account changed = account.renewed(false);
        renew(changed, account, chosen);
        return changed;
    }

    /// Who signs in so; null for nobody. It takes as long whether there is such an account or not.
    public @Nullable Account enter(String name, String password) throws CaseProblem {
        Account account = named(name);
        boolean matches = passwords.matches(password, account == null ? null : roll.password(account.name()));
        return matches && account != null && account.open() ? account : null;
    }

    public List<Token> tokens(String account) throws CaseProblem {
        return roll.tokens().stream()
                .filter(token -> token.account().equals(account))
                .toList();
    }

    /// @param days from now on, 1 to 366
    public Issued issue(String name, String label, int days) throws CaseProblem {
        Account account = known(name);
        Duration life = Duration.ofDays(days);
        if (days < 1 || life.compareTo(LONGEST_TOKEN) > 0) {
            throw new CaseProblem(
                    Kind.USAGE,
                    "a token cannot be good for " + days + " days",
                    "choose 1 to " + LONGEST_TOKEN.toDays());
        }
        Instant now = clock.instant();
        if (tokens(account.name()).stream()
                        .filter(token -> token.until().isAfter(now))
                        .count()
                >= MOST_TOKENS) {
            throw new CaseProblem(
                    Kind.USAGE, account.name() + " has " + MOST_TOKENS + " tokens", "revoke one that is not used");
        }
        String written = label.isBlank() ? "API" : label.strip();
        Token token = new Token(
                UUID.randomUUID().toString(),
                account.name(),
                written.substring(0, Math.min(written.length(), LONGEST_LABEL)),
                now,
                now.plus(life),
                null);
        String secret = secret(SECRET_BYTES);
        roll.add(token, digest(secret));
        return new Issued(token, secret);
    }

    /// @param account whose it must be
    public void revoke(String account, String id) throws CaseProblem {
        for (Token token : tokens(account)) {
            if (token.id().equals(id)) {
                roll.revoke(id);
            }
        }
    }

    /// Whose token this is; null for nobody's, and for one that has ended.
    public @Nullable Account byToken(String secret) throws CaseProblem {
        if (secret.isEmpty() || secret.length() > LONGEST) {
            return null;
        }
        Token token = roll.token(digest(secret));
        Instant now = clock.instant();
        if (token == null || !token.until().isAfter(now)) {
            return null;
        }
        Account account = roll.account(token.account());
        if (account == null || !account.open()) {
            return null;
        }
        if (token.used() == null || token.used().plus(USED).isBefore(now)) {
            roll.used(token.id(), now);
        }
        return account;
    }

    /// Writes into the log what somebody did just now.
    public void note(String who, String from, String deed, int status) throws CaseProblem {
        roll.note(new AuditEntry(0, clock.instant(), who, from, deed, status));
    }

    /// @see Roll#log
    public List<AuditEntry> log(Roll.Asked asked, long before, int most) throws CaseProblem {
        return roll.log(asked, before, most);
    }

    private Account changed(Account account, Account before) throws CaseProblem {
        if (!roll.change(account, before, null)) {
            throw meanwhile(account);
        }
        return account;
    }

    private void renew(Account account, Account before, String password) throws CaseProblem {
        if (!roll.change(account, before, passwords.digest(password))) {
            throw meanwhile(account);
        }
    }

    private static CaseProblem meanwhile(Account account) {
        return new CaseProblem(
                Kind.USAGE,
                "the account " + account.name()
                        + " was changed by somebody else meanwhile, or no administrator would be left",
                "look how it stands now, and do it again");
    }

    private Account known(String name) throws CaseProblem {
        Account account = named(name);
        if (account == null) {
            throw new CaseProblem(
                    Kind.USAGE, "there is no account \"" + name + "\"", "write one of those that are listed");
        }
        return account;
    }

    private void notTheLast(Account account) throws CaseProblem {
        boolean others = roll.accounts().stream()
                .anyMatch(other -> other.open()
                        && other.role() == Role.ADMINISTRATOR
                        && !other.name().equals(account.name()));
        if (account.role() == Role.ADMINISTRATOR && !others) {
            throw new CaseProblem(
                    Kind.USAGE,
                    account.name() + " is the only administrator who may come in",
                    "make somebody else one first");
        }
    }

    private String secret(int bytes) {
        byte[] drawn = new byte[bytes];
        random.nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }

    /// Of a secret of 256 drawn bits; nothing slower is needed.
    private static String digest(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public void close() {
        roll.close();
    }
}
