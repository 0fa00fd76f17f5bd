@NullMarked
package cotejo.serving.people;

import org.jspecify.annotations.NullMarked;
