@NullMarked
package cotejo.casework.verify;

import org.jspecify.annotations.NullMarked;
