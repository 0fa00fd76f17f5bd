/// The first page: what is in the case, what is new, what differs, what waits, what is missing. [HomePage] gathers,
/// [HomeView] is what is shown.
@NullMarked
package cotejo.serving.home;

import org.jspecify.annotations.NullMarked;
