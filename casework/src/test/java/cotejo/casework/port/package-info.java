/// What every store of a case must do, as tests: extend [CaseStoreContract].
@NullMarked
package cotejo.casework.port;

import org.jspecify.annotations.NullMarked;
