/// The quality gate: scorers against annotated data, floors that are not lowered silently, digests of what was
/// measured.
@NullMarked
package cotejo.gate;

import org.jspecify.annotations.NullMarked;
