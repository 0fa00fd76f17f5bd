/// The ledger: every line of the case, each number leading to its words. [LedgerView] is what the page shows.
@NullMarked
package cotejo.serving.ledger;

import org.jspecify.annotations.NullMarked;
