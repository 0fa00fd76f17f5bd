/// How collation bears up as a case grows: a planted archive of up to a million figures, the time to collate it from
/// disk
/// to commit, and the time one more document takes.
@NullMarked
package cotejo.gate.scale;

import org.jspecify.annotations.NullMarked;
