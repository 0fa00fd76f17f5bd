/// Pages as people and crawlers keep them: one page with all that makes it ([SavedPage]), and many as they were fetched
/// ([Crawl]).
@NullMarked
package cotejo.formats.web;

import org.jspecify.annotations.NullMarked;
