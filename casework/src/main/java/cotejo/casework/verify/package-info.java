/// A draft laid beside a case: [Verification] is what came of it, [Telling] puts it into words in English or Spanish.
/// The
/// law itself is [cotejo.core.verify.Verdicts].
@NullMarked
package cotejo.casework.verify;

import org.jspecify.annotations.NullMarked;
