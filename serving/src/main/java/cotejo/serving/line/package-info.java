/// One line of the ledger: every figure as a bar on one scale, how the figures stand to one another, and what was
/// found.
/// [Strip] is the drawing, [Stands] the sentences.
@NullMarked
package cotejo.serving.line;

import org.jspecify.annotations.NullMarked;
