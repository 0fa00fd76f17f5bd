/// What is counted: [NounPhrases] finds the phrase behind a number, [Nouns] knows what kind of thing its head is.
@NullMarked
package cotejo.reading.noun;

import org.jspecify.annotations.NullMarked;
