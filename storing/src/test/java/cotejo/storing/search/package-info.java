@NullMarked
package cotejo.storing.search;

import org.jspecify.annotations.NullMarked;
