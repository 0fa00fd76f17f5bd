@NullMarked
package cotejo.formats.office;

import org.jspecify.annotations.NullMarked;
