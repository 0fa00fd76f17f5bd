/// What stands among temporary files for a while, and goes with its process or after it.
@NullMarked
package cotejo.formats.scratch;

import org.jspecify.annotations.NullMarked;
