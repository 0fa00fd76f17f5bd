@NullMarked
package cotejo.casework.kept;

import org.jspecify.annotations.NullMarked;
