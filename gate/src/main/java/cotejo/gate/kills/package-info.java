/// Nothing is lost on the way: the real program adds a small mixed corpus ([Corpus]), is killed at random moments
/// ([Moment]) and taken up ([Trial]), and the case it ends with is compared with that of a run nobody killed
/// ([Contents]). Start at [Killing], which does many of these.
@NullMarked
package cotejo.gate.kills;

import org.jspecify.annotations.NullMarked;
