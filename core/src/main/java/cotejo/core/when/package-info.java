/// Time as documents state it: [PartialDate] keeps its precision, [When] keeps how each end is known.
@NullMarked
package cotejo.core.when;

import org.jspecify.annotations.NullMarked;
