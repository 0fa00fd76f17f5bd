/// Start with `CopiesSpecTest`: pairs of texts, as data.
@NullMarked
package cotejo.likeness;

import org.jspecify.annotations.NullMarked;
