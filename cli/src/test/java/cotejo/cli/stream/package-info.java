@NullMarked
package cotejo.cli.stream;

import org.jspecify.annotations.NullMarked;
