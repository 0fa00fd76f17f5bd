/// What the use cases need from the outside: the ports of a case's store, and the values that cross them.
/// Start with [CaseStore]; every port has one contract suite among casework's tests, and every store runs it.
@NullMarked
package cotejo.casework.port;

import org.jspecify.annotations.NullMarked;
