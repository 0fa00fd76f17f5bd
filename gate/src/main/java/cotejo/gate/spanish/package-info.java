/// Sentences of Spanish with their figures by hand, as specs/es/README.md describes them. Start in
/// [cotejo.gate.spanish.SpanishSuite].
@NullMarked
package cotejo.gate.spanish;

import org.jspecify.annotations.NullMarked;
