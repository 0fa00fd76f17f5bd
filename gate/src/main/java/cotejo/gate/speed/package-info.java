/// How fast the reader reads news, beside CoreNLP looking for names alone. Start in [cotejo.gate.speed.SpeedSuite].
@NullMarked
package cotejo.gate.speed;

import org.jspecify.annotations.NullMarked;
