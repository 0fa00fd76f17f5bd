/// Archives and packed files, by Apache Commons Compress: each file in them is a part. Start with [Archive].
@NullMarked
package cotejo.formats.archive;

import org.jspecify.annotations.NullMarked;
