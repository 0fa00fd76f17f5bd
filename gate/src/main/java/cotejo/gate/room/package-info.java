/// The reading room under load: twenty people at once on a large case.
@NullMarked
package cotejo.gate.room;

import org.jspecify.annotations.NullMarked;
