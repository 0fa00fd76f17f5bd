/// Reads the lexicon: what a language, and the field, knows as data. See lexicon/ at the root of the project.
@NullMarked
package cotejo.reading.lexicon;

import org.jspecify.annotations.NullMarked;
