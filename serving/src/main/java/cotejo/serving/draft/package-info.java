/// A draft laid beside a case, as one page to keep, print or send: [DraftPage]. It needs nothing beside itself.
@NullMarked
package cotejo.serving.draft;

import org.jspecify.annotations.NullMarked;
