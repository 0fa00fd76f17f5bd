/// Searching the passages, figures and lines of a case. [Asking] is what a person wants, [Answer] what is found;
/// [Index] is the port that holds the [Entry]s and is derived, like a ledger is.
@NullMarked
package cotejo.casework.search;

import org.jspecify.annotations.NullMarked;
