@NullMarked
package cotejo.reading.table;

import org.jspecify.annotations.NullMarked;
