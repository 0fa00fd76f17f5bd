/// What people decided, in the order they did. Read only: deciding is done on the command line.
@NullMarked
package cotejo.serving.decision;

import org.jspecify.annotations.NullMarked;
