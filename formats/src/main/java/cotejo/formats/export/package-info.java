/// What programs write out of a site: WordPress its posts with their comments, Blogger the same, Disqus the comments
/// alone. Each post is a part, as a page of its own, its comments told from it. Start with [Export].
@NullMarked
package cotejo.formats.export;

import org.jspecify.annotations.NullMarked;
