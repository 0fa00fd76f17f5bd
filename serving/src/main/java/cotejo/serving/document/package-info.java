/// A document with its figures marked, and what is known of one of them. [Passages] marks the text, [Panel] tells where
/// each part of a figure came from.
@NullMarked
package cotejo.serving.document;

import org.jspecify.annotations.NullMarked;
