/// Attributions against PolNeAR. Start in [cotejo.gate.attributions.AttributionsSuite].
@NullMarked
package cotejo.gate.attributions;

import org.jspecify.annotations.NullMarked;
