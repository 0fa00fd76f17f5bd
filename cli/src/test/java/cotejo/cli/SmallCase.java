package cotejo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// A small case, added with the reader and the store as they are: some of the example documents, an empty file, one
/// that is no text, and one that is not there.
///
/// @param home the folder that holds the case and its documents
/// @param added what `add` told
record SmallCase(Path home, Told added) {
    static SmallCase in(Path home) throws IOException {
        Path examples = Path.of(Objects.requireNonNull(System.getProperty("cotejo.root")), "examples/desertions");
        Path documents = Files.createDirectory(home.resolve("documents"));
        for (String name : List.of(
                "efe-2011-03.txt",
                "milenio-2011.txt",
                "milenio-2011-again.txt",
                "insight-2012.html",
                "jornada-2007.html")) {
            Files.copy(examples.resolve(name), documents.resolve(name));
        }
        Files.writeString(
                documents.resolve("nota-pt.txt"),
                "Nota de exemplo do Cotejo\n\nO jornal contou que doze soldados foram presos na fronteira, e que não se sabe o que"
                        + " aconteceu com os outros. Ninguém do governo quis falar sobre isso com os jornalistas.\n");
        Files.writeString(documents.resolve("empty.txt"), "");
        Files.write(documents.resolve("binary.txt"), new byte[] {'f', 'L', 'a', 'C', 0, 0, 0, 34, 16, 0, 16, 0, 1, 2});
        Path table = home.resolve("metadata.csv");
        Files.writeString(
                table,
                "file,published,outlet,language\ndocuments/efe-2011-03.txt,2011-03-08,EFE,en\n"
                        + "documents/milenio-2011.txt,2011-03-07,Milenio,en\n"
                        + "documents/milenio-2011-again.txt,2011-03-07,Milenio,en\n");
        Told added = Told.by(
                cotejo.reading.Readers.standard(),
                "add",
                folder(home),
                documents.toString(),
                home.resolve("nowhere.txt").toString(),
                "--metadata",
                table.toString());
        return new SmallCase(home, added);
    }

    String folder() {
        return folder(home);
    }

    private static String folder(Path home) {
        return home.resolve("mycase").toString();
    }
}
