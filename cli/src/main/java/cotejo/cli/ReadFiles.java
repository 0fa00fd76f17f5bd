package cotejo.cli;

import cotejo.casework.Abreast;
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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// Files and folders, a few files underway at a time, in the order of their names.
final class ReadFiles {
    /// More than any document has, and less than memory; larger files are refused before they are held.
    private static final int LARGEST = 512 << 20;

    private final Surroundings around;
    private final ReadPrinter printer;
    private final Description byPerson;
    private final int jobs;

    ReadFiles(Surroundings around, ReadPrinter printer, Description byPerson, int jobs) {
        this.around = around;
        this.printer = printer;
        this.byPerson = byPerson;
        this.jobs = jobs;
    }

    /// A file, or why there is none.
    private record Named(Path file, @Nullable IOException failure) {
        long weighs() {
            return failure == null ? file.toFile().length() : 0;
        }
    }

    /// @return what to exit with
    int run(List<Path> paths) throws IOException {
        AtomicBoolean all = new AtomicBoolean(true);
        Deque<Named> files = new ArrayDeque<>();
        Iterator<Path> next = paths.iterator();
        Abreast.Source<Named> source = waiting -> {
            while (files.isEmpty() && next.hasNext()) {
                Path path = next.next();
                if (Files.isDirectory(path)) {
                    files.addAll(below(path));
                } else {
                    files.add(new Named(path, null));
                }
            }
            return files.poll();
        };
        new Abreast<>(jobs, Named::weighs, this::read).each(source, read -> {
            read.print().run();
            all.compareAndSet(true, read.whole());
        });
        return all.get() ? Exit.DONE : Exit.NOT_ALL_READ;
    }

    private static List<Named> below(Path folder) throws IOException {
        List<Named> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()) {
                    files.add(new Named(file, null));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                files.add(new Named(file, e));
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(Comparator.comparing(Named::file));
        return files;
    }

    private OneRead read(Named named) {
        Path file = named.file();
        IOException failure = named.failure();
        return failure == null ? read(file) : failed(file, failure);
    }

    private OneRead read(Path file) {
        String source = file.toString();
        try {
            byte[] bytes;
            try (InputStream in = Files.newInputStream(file)) {
                bytes = in.readNBytes(LARGEST + 1);
            }
            if (bytes.length > LARGEST) {
                return unread(source, String.format(Locale.ROOT, "more than %,d bytes", LARGEST));
            }
            Path name = file.getFileName();
            ReadAlone.Page page = around.rooms().alone().open(name == null ? source : name.toString(), bytes, byPerson);
            return whole(source, page);
        } catch (IOException e) {
            return failed(file, e);
        } catch (OutOfMemoryError e) {
            return unread(source, "reading it needs more memory than there is");
        }
    }

    /// A page, and after it all that it holds.
    private OneRead whole(String source, ReadAlone.Page page) {
        List<OneRead> all = new ArrayList<>();
        all.add(OneRead.of(printer, source, source, page));
        page.parts().forEach((name, part) -> all.add(whole(source + "!/" + name, part)));
        return new OneRead(
                all.stream().allMatch(OneRead::whole),
                () -> all.forEach(each -> each.print().run()));
    }

    private OneRead failed(Path file, IOException e) {
        String why = switch (e) {
            case NoSuchFileException none -> "no such file";
            case AccessDeniedException denied -> "may not be read";
            default -> "could not be read: " + e.getMessage();
        };
        return unread(file.toString(), why);
    }

    private OneRead unread(String file, String why) {
        return new OneRead(false, printer.unread(file, file, ReadPrinter.Failure.ERROR, why));
    }
}
