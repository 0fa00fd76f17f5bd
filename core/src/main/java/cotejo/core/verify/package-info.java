/// What a case says of the figures of a draft: [Verdicts] is the law (specs/verify has it as a table), [Verified] what
/// it
/// gives for one figure, [Remark] what there is to tell of it. Nothing here says what is true.
@NullMarked
package cotejo.core.verify;

import org.jspecify.annotations.NullMarked;
