@NullMarked
package cotejo.formats.apart;

import org.jspecify.annotations.NullMarked;
