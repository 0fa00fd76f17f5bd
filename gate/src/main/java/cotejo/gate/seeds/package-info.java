/// The five seed documents against their figures by hand. Start in [cotejo.gate.seeds.SeedsSuite]; the rules are the
/// table of docs/reference/gate.md.
@NullMarked
package cotejo.gate.seeds;

import org.jspecify.annotations.NullMarked;
