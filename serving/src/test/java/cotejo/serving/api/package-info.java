/// What programs are told, and how it is described.
@NullMarked
package cotejo.serving.api;

import org.jspecify.annotations.NullMarked;
