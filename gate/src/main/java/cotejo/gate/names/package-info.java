/// Names against the CoNLL validation sets. Start in [cotejo.gate.names.NamesSuite].
@NullMarked
package cotejo.gate.names;

import org.jspecify.annotations.NullMarked;
