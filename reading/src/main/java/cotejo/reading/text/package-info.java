/// A passage as the rules see it: [Sentence]s of [Token]s with part of speech, lemma and name label.
/// Offsets here are UTF-16 indexes into the document's Java string; the reader exchanges them for code points once,
/// when a claim leaves.
@NullMarked
package cotejo.reading.text;

import org.jspecify.annotations.NullMarked;
