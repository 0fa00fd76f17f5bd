/// The documents: what could be made of the inputs.
@NullMarked
package cotejo.serving.documents;

import org.jspecify.annotations.NullMarked;
