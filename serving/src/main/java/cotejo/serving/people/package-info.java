/// A room with several people in it: they sign in, each may do what the role says, and what is done is logged. Start
/// with [Safeguard].
@NullMarked
package cotejo.serving.people;

import org.jspecify.annotations.NullMarked;
