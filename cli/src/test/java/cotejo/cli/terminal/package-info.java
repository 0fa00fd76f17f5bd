@NullMarked
package cotejo.cli.terminal;

import org.jspecify.annotations.NullMarked;
