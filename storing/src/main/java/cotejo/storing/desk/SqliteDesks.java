package cotejo.storing.desk;

import cotejo.casework.desk.Desk;
import cotejo.casework.desk.Desks;
import cotejo.casework.people.Roll;
import java.nio.file.Path;

/// Desks in the folders of their cases, as `desk.db`.
public final class SqliteDesks implements Desks {
    @Override
    public Desk of(Path folder) {
        return new SqliteDesk(new DeskFile(folder));
    }

    @Override
    public Roll roll(Path folder) {
        return new SqliteRoll(new DeskFile(folder));
    }
}
