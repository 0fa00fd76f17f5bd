/// Planted truth: hidden tables, the documents written around them, and a record of what was planted.
@NullMarked
package cotejo.gate.planted;

import org.jspecify.annotations.NullMarked;
