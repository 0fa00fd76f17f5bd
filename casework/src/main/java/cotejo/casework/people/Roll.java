package cotejo.casework.people;

import cotejo.casework.port.CaseProblem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where accounts, tokens and the audit log of a case are kept. Several processes may use one at once, and several
/// threads. What a call has put is kept when it returns, whatever becomes of the process.
public interface Roll extends AutoCloseable {
    /// By name.
    List<Account> accounts() throws CaseProblem;

    @Nullable
    Account account(String name) throws CaseProblem;

    /// What a password came to; null where there is none, and so no way in by one.
    @Nullable
    String password(String name) throws CaseProblem;

    /// @return false, and nothing is done, where there is one of that name, or one that is shown so
    boolean add(Account account, @Nullable String password) throws CaseProblem;

    /// Puts an account in the place of the one of its name.
    ///
    /// @param before that it must still be: somebody else may have changed it meanwhile
    /// @param password what it came to; null where it stays
    /// @return false, and nothing is done, where it is not any more, or where no administrator would be left
    boolean change(Account account, Account before, @Nullable String password) throws CaseProblem;

    /// By account, then by when they were made; those that have ended among them.
    List<Token> tokens() throws CaseProblem;

    /// @param digest of the secret
    void add(Token token, String digest) throws CaseProblem;

    @Nullable
    Token token(String digest) throws CaseProblem;

    /// Of one that is not there, nothing is said.
    void revoke(String id) throws CaseProblem;

    /// All of an account.
    void revokeAll(String account) throws CaseProblem;

    void used(String id, Instant at) throws CaseProblem;

    /// Appends; the entry's own number is not looked at.
    void note(AuditEntry entry) throws CaseProblem;

    /// @param asked which
    /// @param before entries of lesser numbers only; 0 for the newest
    /// @return newest first
    List<AuditEntry> log(Asked asked, long before, int most) throws CaseProblem;

    /// Which entries.
    ///
    /// @param who of this account; empty for any
    /// @param what whose deed holds these words; empty for any
    /// @param since null for any time
    record Asked(String who, String what, @Nullable Instant since) {
        public static final Asked ALL = new Asked("", "", null);
    }

    @Override
    void close();
}
