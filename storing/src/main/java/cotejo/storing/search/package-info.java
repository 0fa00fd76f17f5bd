/// The search index, by Lucene. Start with [LuceneIndex]; [Entries] says what stands in it, [Asked] what a query means.
@NullMarked
package cotejo.storing.search;

import org.jspecify.annotations.NullMarked;
