/// What people decided, in the order they did, and the one place that takes decisions from forms.
@NullMarked
package cotejo.serving.decision;

import org.jspecify.annotations.NullMarked;
