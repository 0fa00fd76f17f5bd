/// The Recognizers-Text specs, scored on the numbers layer. Start in
/// [cotejo.gate.recognizers.RecognizersSuite].
@NullMarked
package cotejo.gate.recognizers;

import org.jspecify.annotations.NullMarked;
