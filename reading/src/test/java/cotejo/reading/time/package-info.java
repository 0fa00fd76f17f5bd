@NullMarked
package cotejo.reading.time;

import org.jspecify.annotations.NullMarked;
