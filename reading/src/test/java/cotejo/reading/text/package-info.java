@NullMarked
package cotejo.reading.text;

import org.jspecify.annotations.NullMarked;
