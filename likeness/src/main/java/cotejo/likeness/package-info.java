/// Which documents are copies of one another: whole, cut, inside a longer page, lightly edited, or read by a machine
/// that
/// mistook letters. Start with [Likeness], which judges two; [Fingerprints] tells which two are worth judging.
///
/// All of it is computed from the texts given and from nothing else.
@NullMarked
package cotejo.likeness;

import org.jspecify.annotations.NullMarked;
