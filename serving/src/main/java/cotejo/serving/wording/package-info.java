/// What the pages say, in the reader's language: phrases, numbers, dates. Start with [Wording]. Text that comes from
/// documents passes through [Visible] first.
@NullMarked
package cotejo.serving.wording;

import org.jspecify.annotations.NullMarked;
