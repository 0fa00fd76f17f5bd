/// Floors that cannot be lowered silently. Start in [cotejo.gate.floors.Floors].
@NullMarked
package cotejo.gate.floors;

import org.jspecify.annotations.NullMarked;
