@NullMarked
package cotejo.serving.browser;

import org.jspecify.annotations.NullMarked;
