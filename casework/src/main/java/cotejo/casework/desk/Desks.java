package cotejo.casework.desk;

import cotejo.casework.people.Accounts;
import cotejo.casework.people.Passwords;
import cotejo.casework.people.Roll;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ServiceLoader;

/// Knows the desks of cases.
public interface Desks {
    /// Those on the class path.
    static Desks standard() {
        return ServiceLoader.load(Desks.class)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no desk is on the class path"));
    }

    /// The accounts of the case in a folder.
    static Accounts accounts(Path folder) {
        return new Accounts(standard().roll(folder), new Passwords(), Clock.systemUTC());
    }

    /// Nothing is read or made before it is asked for something.
    Desk of(Path folder);

    /// Who may work on a case; nothing is made before somebody is put there.
    Roll roll(Path folder);
}
