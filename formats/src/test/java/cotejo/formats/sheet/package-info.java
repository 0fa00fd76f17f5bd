@NullMarked
package cotejo.formats.sheet;

import org.jspecify.annotations.NullMarked;
