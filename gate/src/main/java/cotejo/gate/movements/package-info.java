/// How far something rose or fell, on held-out sentences. Start in [cotejo.gate.movements.MovementsSuite].
@NullMarked
package cotejo.gate.movements;

import org.jspecify.annotations.NullMarked;
