@NullMarked
package cotejo.formats.scan;

import org.jspecify.annotations.NullMarked;
