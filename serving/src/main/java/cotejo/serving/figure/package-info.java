/// A figure as the JSON of the command line.
@NullMarked
package cotejo.serving.figure;

import org.jspecify.annotations.NullMarked;
