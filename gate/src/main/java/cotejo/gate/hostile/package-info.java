/// Files that mean harm, or have come to harm, among good ones: does every one get an outcome, and nothing else happen?
/// Start with [cotejo.gate.hostile.HostileSuite].
@NullMarked
package cotejo.gate.hostile;

import org.jspecify.annotations.NullMarked;
