package cotejo.reading;

import cotejo.core.claim.Claim;
import cotejo.core.claim.ReaderVersion;
import cotejo.reading.text.Tagger;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import morfologik.stemming.DictionaryLookup;
import systems.uom.common.USCustomary;
import tech.units.indriya.AbstractUnit;

/// Names this build's reader by what it is made of: the classes of core and reading, the lexicon, the models, and the
/// libraries and dictionary behind them. Names and checksums of files, so that a jar and a folder of classes give one
/// answer.
final class Versions {
    private Versions() {}

    static ReaderVersion ofThisBuild() {
        SortedMap<String, Long> parts = new TreeMap<>();
        collect(Versions.class, parts);
        collect(Claim.class, parts);
        // The libraries' classes are many; their files tell enough.
        for (Class<?> type :
                List.of(MaxentTagger.class, DictionaryLookup.class, AbstractUnit.class, USCustomary.class)) {
            Path library = location(type);
            parts.put(library.getFileName().toString(), size(library));
        }
        parts.put(Tagger.SPANISH_DICTIONARY, resourceSize(Tagger.SPANISH_DICTIONARY));
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            parts.forEach(
                    (name, checksum) -> sha256.update((name + " " + checksum + "\n").getBytes(StandardCharsets.UTF_8)));
            return new ReaderVersion(HexFormat.of().formatHex(sha256.digest()).substring(0, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no place for " + type, e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long resourceSize(String name) {
        try {
            return Objects.requireNonNull(Versions.class.getClassLoader().getResource(name), name)
                    .openConnection()
                    .getContentLengthLong();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(Class<?> type, SortedMap<String, Long> into) {
        Path place = location(type);
        try {
            if (Files.isDirectory(place)) {
                try (Stream<Path> files = Files.walk(place)) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        String name = place.relativize(file).toString().replace('\\', '/');
                        CRC32 crc = new CRC32();
                        crc.update(Files.readAllBytes(file));
                        put(name, crc.getValue(), into);
                    }
                }
            } else {
                try (ZipFile jar = new ZipFile(place.toFile())) {
                    jar.stream()
                            .filter(entry -> !entry.isDirectory())
                            .forEach((ZipEntry entry) -> put(entry.getName(), entry.getCrc(), into));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(String name, long checksum, SortedMap<String, Long> into) {
        if (!name.toUpperCase(Locale.ROOT).startsWith("META-INF/")) {
            into.put(name, checksum);
        }
    }
}
