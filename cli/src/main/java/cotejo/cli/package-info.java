/// The command line: thin commands over the use cases, and the one place where everything is wired together.
@NullMarked
package cotejo.cli;

import org.jspecify.annotations.NullMarked;
