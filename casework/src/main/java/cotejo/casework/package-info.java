/// The use cases, each a few lines over the core, and the ports they need from the outside.
@NullMarked
package cotejo.casework;

import org.jspecify.annotations.NullMarked;
