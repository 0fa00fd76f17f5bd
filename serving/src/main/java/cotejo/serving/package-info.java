/// The reading room in the browser: one package per page, rendered on the server, useful without JavaScript.
@NullMarked
package cotejo.serving;

import org.jspecify.annotations.NullMarked;
