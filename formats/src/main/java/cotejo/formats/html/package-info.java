/// HTML pages: the words a reader sees, in reading order, and what each stretch of them is. Start at [Html].
///
/// The page is parsed by jsoup, which flattens what is nested beyond its limit; which part is the article is for
/// Readability4J to say; everything is walked in loops, never by recursion. Nothing is fetched, nothing is run.
@NullMarked
package cotejo.formats.html;

import org.jspecify.annotations.NullMarked;
