/// What one document says with one number: [Figure] + [Attribution] + [Derivation] = [Claim].
/// A [Reading] is all claims of one document by one version of the reader.
@NullMarked
package cotejo.core.claim;

import org.jspecify.annotations.NullMarked;
