/// What people judged. Decisions are appended to a [DecisionLog] and never changed; what they point at is an
/// [Anchor]: words and the words around them, not offsets, so that a better reader keeps them.
@NullMarked
package cotejo.core.decision;

import org.jspecify.annotations.NullMarked;
