/// From bytes to a document: decoding, the text as people read it, and the passages it is made of.
@NullMarked
package cotejo.formats;

import org.jspecify.annotations.NullMarked;
