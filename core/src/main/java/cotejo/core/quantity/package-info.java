/// Numbers as said and the intervals a speaker commits to: [Rational], [Interval], [Said], [Quantity].
/// The rules are the table "Said number → intervals" of docs/concepts/figures.md.
@NullMarked
package cotejo.core.quantity;

import org.jspecify.annotations.NullMarked;
