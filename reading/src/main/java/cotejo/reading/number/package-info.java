/// Numbers as written, before any figure rule: [NumberGrammar] finds [WrittenNumber]s in a stretch of text.
/// What number words a language has is data: lexicon/xx/numbers.yaml.
@NullMarked
package cotejo.reading.number;

import org.jspecify.annotations.NullMarked;
