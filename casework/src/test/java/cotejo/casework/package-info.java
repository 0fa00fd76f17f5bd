@NullMarked
package cotejo.casework;

import org.jspecify.annotations.NullMarked;
