@NullMarked
package cotejo.formats.scratch;

import org.jspecify.annotations.NullMarked;
