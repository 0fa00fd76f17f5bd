/// Exports of sites, made here.
@NullMarked
package cotejo.formats.export;

import org.jspecify.annotations.NullMarked;
