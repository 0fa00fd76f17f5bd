/// Which measure a figure belongs to, and under which condition: [Triggers] holds the words of lexicon/measures.yaml,
/// [MeasureReader] weighs those found near a figure.
@NullMarked
package cotejo.reading.measure;

import org.jspecify.annotations.NullMarked;
