package cotejo.cli.wiring;

import cotejo.casework.Case;
import cotejo.casework.ReadAlone;
import cotejo.casework.people.Accounts;
import cotejo.casework.port.CaseProblem;
import cotejo.casework.port.Mode;
import cotejo.casework.verify.Speech;
import cotejo.casework.verify.Verification;
import cotejo.formats.apart.Apart;
import cotejo.reading.Readers;
import cotejo.serving.PortTaken;
import cotejo.serving.ReadingRoom;
import cotejo.serving.Running;
import cotejo.serving.door.Reach;
import cotejo.serving.draft.DraftPage;
import cotejo.serving.people.Provider;
import java.net.URI;
import java.nio.file.Path;

/// The rooms of the house as it stands: the standard reader, the store found on the class path, the reading room.
/// Nothing is loaded before it is asked for.
public final class StandardRooms implements Rooms {
    /// Its processes end with this one.
    private final Apart formats = new Apart();

    @Override
    public Case open(Path folder, Mode mode) throws CaseProblem {
        if (mode == Mode.CREATE) {
            formats.warm();
        }
        return Case.open(folder, mode, Readers.standard(), formats);
    }

    @Override
    public ReadAlone alone() {
        return new ReadAlone(formats, Readers.standard());
    }

    @Override
    public String page(Case opened, Verification draft, Speech speech) {
        return DraftPage.of(draft, opened.name(), opened.vocabulary(), speech);
    }

    @Override
    public Served serve(Case opened, int port) throws CaseProblem {
        return served(() -> ReadingRoom.start(opened, port));
    }

    @Override
    public Served serve(Case opened, Place place, Accounts accounts) throws CaseProblem {
        Path described = place.provider();
        Provider provider = described == null ? null : Provider.read(described);
        Reach reach = new Reach(place.bound(), place.port(), place.url(), place.proxy());
        return served(() -> ReadingRoom.start(opened, reach, accounts, provider));
    }

    private interface Start {
        Running start() throws PortTaken, CaseProblem;
    }

    private static Served served(Start start) throws CaseProblem {
        try {
            Running running = start.start();
            return new Served() {
                @Override
                public URI address() {
                    return running.address();
                }

                @Override
                public void close() {
                    running.close();
                }
            };
        } catch (PortTaken e) {
            throw new CaseProblem(CaseProblem.Kind.USAGE, e.what(), e.mend());
        }
    }
}
