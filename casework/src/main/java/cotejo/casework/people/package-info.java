/// Who may work on a case, where several people do: accounts, what programs sign in with, and the log of who did what.
/// Nothing here is evidence, and nothing is derived from it. Start with [Accounts].
@NullMarked
package cotejo.casework.people;

import org.jspecify.annotations.NullMarked;
