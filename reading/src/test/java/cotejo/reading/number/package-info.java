@NullMarked
package cotejo.reading.number;

import org.jspecify.annotations.NullMarked;
