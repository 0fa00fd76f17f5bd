/// What the units of measurement of the lexicon are in one another, and what is measured in them. Start with
/// [Dimensions].
@NullMarked
package cotejo.reading.dimension;

import org.jspecify.annotations.NullMarked;
