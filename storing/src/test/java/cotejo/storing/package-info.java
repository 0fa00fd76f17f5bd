@NullMarked
package cotejo.storing;

import org.jspecify.annotations.NullMarked;
