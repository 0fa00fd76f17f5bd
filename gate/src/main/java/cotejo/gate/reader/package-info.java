/// What the gate measures: anything that reads a text and answers in the JSON of docs/reference. Start in
/// [cotejo.gate.reader.Reader].
@NullMarked
package cotejo.gate.reader;

import org.jspecify.annotations.NullMarked;
