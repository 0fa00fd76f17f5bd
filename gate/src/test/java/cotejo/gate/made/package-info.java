/// Answers made by hand, and answers made from the gold: what scorers are tested with.
@NullMarked
package cotejo.gate.made;

import org.jspecify.annotations.NullMarked;
