/// Documents made in processes of their own, so that no file can harm the program that asks: one that runs out of
/// memory, time or bounds costs its process, which is started anew for the next. Start with [Apart].
@NullMarked
package cotejo.formats.apart;

import org.jspecify.annotations.NullMarked;
