/// What is counted, of whom, where, when, under which condition: [Scope] decides what may be compared.
/// [Vocabulary] is what is known beforehand: measures, forces and places as hierarchies with ids.
@NullMarked
package cotejo.core.scope;

import org.jspecify.annotations.NullMarked;
