/// How values are kept as JSON in a case's store: exactly, so that reading gives back what was written. [Kept] does it
/// for what is derived, [KeptDecision] for what people decided. (What commands print is [cotejo.casework.Json], which
/// rounds and leaves out.)
@NullMarked
package cotejo.casework.kept;

import org.jspecify.annotations.NullMarked;
