/// Tests of saved pages and crawls, each written here.
@NullMarked
package cotejo.formats.web;

import org.jspecify.annotations.NullMarked;
