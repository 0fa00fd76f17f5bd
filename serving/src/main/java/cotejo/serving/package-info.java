/// The reading room in the browser: one package per page, rendered on the server, useful without JavaScript. Start with
/// [ReadingRoom]; every request passes [cotejo.serving.door.Door] first.
@NullMarked
package cotejo.serving;

import org.jspecify.annotations.NullMarked;
