/// What all suites share: rows and measures, the figure as its JSON says it, matching, tables. Start in
/// [cotejo.gate.score.Suite].
@NullMarked
package cotejo.gate.score;

import org.jspecify.annotations.NullMarked;
