/// A corpus of our own making: every story of a few in every format that is read, with what is true of each. Start with
/// [cotejo.gate.corpus.CorpusSuite]; [cotejo.gate.corpus.Kinds] lists the formats.
@NullMarked
package cotejo.gate.corpus;

import org.jspecify.annotations.NullMarked;
