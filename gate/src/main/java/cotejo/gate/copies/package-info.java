/// Copies planted among news stories, and found again. Start with [CopiesSuite]; what it counts is in
/// docs/reference/gate.md.
@NullMarked
package cotejo.gate.copies;

import org.jspecify.annotations.NullMarked;
