/// Tests of archives, made by code.
@NullMarked
package cotejo.formats.archive;

import org.jspecify.annotations.NullMarked;
