/// The pages, tried on a small case made by hand ([SmallCase]) and on hostile text.
@NullMarked
package cotejo.serving;

import org.jspecify.annotations.NullMarked;
