/// Two documents side by side: what stands in both, and what was changed on the way.
@NullMarked
package cotejo.serving.compare;

import org.jspecify.annotations.NullMarked;
