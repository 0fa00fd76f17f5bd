/// Tests of texts a line each.
@NullMarked
package cotejo.formats.lines;

import org.jspecify.annotations.NullMarked;
