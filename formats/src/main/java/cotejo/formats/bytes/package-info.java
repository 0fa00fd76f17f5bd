/// What bytes are before they are text: known file signatures ([Signature]) and character encodings ([Decoding]).
@NullMarked
package cotejo.formats.bytes;

import org.jspecify.annotations.NullMarked;
