/// Collation of this build, held against what was planted. Start in [cotejo.gate.collated.CollatedSuite].
@NullMarked
package cotejo.gate.collated;

import org.jspecify.annotations.NullMarked;
