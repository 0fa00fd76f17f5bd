@NullMarked
package cotejo.cli;

import org.jspecify.annotations.NullMarked;
