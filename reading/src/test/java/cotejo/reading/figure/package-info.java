@NullMarked
package cotejo.reading.figure;

import org.jspecify.annotations.NullMarked;
