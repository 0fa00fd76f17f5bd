/// From written numbers to quantities: hedges, ranges, units of measurement. Start with [QuantityGrammar].
/// The words are data: lexicon/units.yaml and lexicon/xx/quantities.yaml.
@NullMarked
package cotejo.reading.quantity;

import org.jspecify.annotations.NullMarked;
