/// The ports on SQLite and plain files. [CaseFolders] opens a case; [CaseFolder] says what lies where in it. The SQL
/// ([SqlPorts] and the classes beside it) is plain enough that PostgreSQL runs it too, and the tests run both.
///
/// A case may come from a stranger: nothing outside its folder is followed, and a database that holds anything this
/// program
/// did not put there is refused before a query runs on it.
@NullMarked
package cotejo.storing;

import org.jspecify.annotations.NullMarked;
