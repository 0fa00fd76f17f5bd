@NullMarked
package cotejo.reading.quantity;

import org.jspecify.annotations.NullMarked;
