package cotejo.cli;

import cotejo.casework.ReadAlone;
import cotejo.core.source.Description;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Files and folders, read one file at a time in the order of their names.
final class ReadFiles {
    /// More than any document has, and less than memory; larger files are refused before they are held.
    private static final int LARGEST = 512 << 20;

    private final Surroundings around;
    private final ReadPrinter printer;
    private final Description byPerson;
    private boolean all = true;

    ReadFiles(Surroundings around, ReadPrinter printer, Description byPerson) {
        this.around = around;
        this.printer = printer;
        this.byPerson = byPerson;
    }

    /// @return what to exit with
    int run(List<Path> paths) throws IOException {
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                for (Path file : below(path)) {
                    read(file);
                }
            } else {
                read(path);
            }
        }
        return all ? Exit.DONE : Exit.NOT_ALL_READ;
    }

    private List<Path> below(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                failed(file, e);
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        return files;
    }

    private void read(Path file) {
        String source = file.toString();
        try {
            byte[] bytes;
            try (InputStream in = Files.newInputStream(file)) {
                bytes = in.readNBytes(LARGEST + 1);
            }
            if (bytes.length > LARGEST) {
                all = false;
                String why = String.format(Locale.ROOT, "more than %,d bytes", LARGEST);
                printer.unread(source, source, ReadPrinter.Failure.ERROR, why);
                return;
            }
            Path name = file.getFileName();
            ReadAlone.Page page = around.rooms().alone().open(name == null ? source : name.toString(), bytes, byPerson);
            all &= ReadStream.print(printer, source, source, page);
        } catch (IOException e) {
            failed(file, e);
        } catch (OutOfMemoryError e) {
            all = false;
            printer.unread(source, source, ReadPrinter.Failure.ERROR, "reading it needs more memory than there is");
        }
    }

    private void failed(Path file, IOException e) {
        all = false;
        String why = switch (e) {
            case NoSuchFileException none -> "no such file";
            case AccessDeniedException denied -> "may not be read";
            default -> "could not be read: " + e.getMessage();
        };
        printer.unread(file.toString(), file.toString(), ReadPrinter.Failure.ERROR, why);
    }
}
