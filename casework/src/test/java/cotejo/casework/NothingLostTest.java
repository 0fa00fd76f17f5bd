package cotejo.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cotejo.casework.port.CaseStore;
import cotejo.casework.port.Input;
import cotejo.casework.port.Inputs;
import cotejo.casework.port.Status;
import cotejo.core.source.SourceId;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// As many outcomes as files, and where a bug loses one, that is found.
class NothingLostTest {
    @TempDir
    Path folder;

    private final MemoryStore store = new MemoryStore();

    private AddReport add(CaseStore in) throws IOException {
        Path docs = Files.createDirectories(folder.resolve("docs"));
        Files.writeString(docs.resolve("a.txt"), "1,680 soldiers deserted.\n");
        Files.writeString(docs.resolve("b.txt"), "");
        Files.writeString(docs.resolve("c.txt"), "1,680 soldiers deserted.\n");
        Files.write(docs.resolve("d.bin"), new byte[] {0, 1, 2, 3});
        Path gone = docs.resolve("gone.txt");
        return Case.over(folder.resolve("case"), in, new DigitReader())
                .add(List.of(docs, gone), AddOptions.NONE, Progress.NONE);
    }

    @Test
    void everyFileHasAnOutcome() throws IOException {
        for (int i = 0; i < 2; i++) {
            AddReport report = add(store);
            assertEquals(5, report.met());
            assertEquals(5, report.inputs().size());
            assertEquals(List.of(), report.lost());
        }
    }

    @Test
    void anOutcomeThatIsNotKeptIsMissed() throws IOException {
        AddReport report = add(forgetting("docs/b.txt"));
        assertEquals(List.of("docs/b.txt"), report.lost());
        assertEquals(5, report.met());
    }

    /// A store that loses the outcome of one file.
    private CaseStore forgetting(String forgotten) {
        Inputs all = store.inputs();
        Inputs some = new Inputs() {
            @Override
            public void put(Input input) {
                if (!input.path().equals(forgotten)) {
                    all.put(input);
                }
            }

            @Override
            public Optional<Input> find(String path, String part) {
                return all.find(path, part);
            }

            @Override
            public List<Input> partsOf(String path) {
                return all.partsOf(path);
            }

            @Override
            public List<Input> of(SourceId source) {
                return all.of(source);
            }

            @Override
            public List<Input> all() {
                return all.all();
            }

            @Override
            public Map<Status, Integer> counts() {
                return all.counts();
            }

            @Override
            public List<Input> with(Set<Status> outcomes, int from, int most) {
                return all.with(outcomes, from, most);
            }
        };
        return (CaseStore) Proxy.newProxyInstance(
                CaseStore.class.getClassLoader(), new Class<?>[] {CaseStore.class}, (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("inputs") ? some : method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
