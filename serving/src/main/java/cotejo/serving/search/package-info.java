/// Searching passages, figures and lines. [Wanted] is what the address asks, [SearchView] what the page shows.
@NullMarked
package cotejo.serving.search;

import org.jspecify.annotations.NullMarked;
