/// What people keep at hand while they work on a case: nothing here is evidence, and nothing is derived from it.
@NullMarked
package cotejo.casework.desk;

import org.jspecify.annotations.NullMarked;
