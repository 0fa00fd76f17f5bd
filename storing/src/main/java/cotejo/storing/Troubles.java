package cotejo.storing;

import cotejo.casework.port.BrokenCase;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.CaseProblem.Kind;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What the database throws, as what a person can act upon.
final class Troubles implements SQLExceptionTranslator {
    private final CaseFolder folder;

    Troubles(CaseFolder folder) {
        this.folder = folder;
    }

    /// Never returns: [BrokenCase] is what the ports throw.
    @Override
    public DataAccessException translate(String task, @Nullable String sql, SQLException e) {
        throw new BrokenCase(problem(e), e);
    }

    CaseProblem problem(SQLException e) {
        String root = folder.root().toString();
        if (!(e instanceof SQLiteException met)) {
            return folder.damaged("case.db cannot be read as Cotejo wrote it: " + oneLine(e));
        }
        SQLiteErrorCode code = met.getResultCode();
        // The low byte is the kind of trouble, what stands above it the circumstance.
        return switch (code.code & 0xff) {
            case 5, 6 -> // SQLITE_BUSY, SQLITE_LOCKED
                new CaseProblem(
                        Kind.LOCKED,
                        "the case " + root + " is in use by another program",
                        "close what has case.db open, then try again");
            case 13 -> // SQLITE_FULL
                folder.noRoom();
            case 8, 10, 14 -> // SQLITE_READONLY, SQLITE_IOERR, SQLITE_CANTOPEN
                folder.isFull()
                        ? folder.noRoom()
                        : new CaseProblem(
                                Kind.DAMAGED,
                                "the database of the case " + root + " cannot be used: " + oneLine(e),
                                "see that case.db may be read and written, and that the disk is well");
            default -> folder.damaged("case.db: " + oneLine(e));
        };
    }

    /// Whether the file, or one beside it, could not be made, written or read: not, that somebody else has it.
    static boolean isOfFiles(SQLException e) {
        return e instanceof SQLiteException met
                && switch (met.getResultCode().code & 0xff) {
                    case 8, 10, 13, 14 -> true;
                    default -> false;
                };
    }

    private static String oneLine(SQLException e) {
        String said = e.getMessage();
        return said == null ? e.getClass().getSimpleName() : said.replace('\n', ' ');
    }
}
