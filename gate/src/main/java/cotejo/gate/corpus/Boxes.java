package cotejo.gate.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Several stories in one file, each a page of its own in a folder.
final class Boxes {
    private Boxes() {}

    private static String name(Story story) {
        return "noticias/" + story.date().getYear() + "/" + story.name() + ".html";
    }

    static byte[] zip(List<Story> stories) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("noticias/"));
            for (Story story : stories) {
                zip.putNextEntry(new ZipEntry(name(story)));
                zip.write(Pages.news(story));
            }
        }
        return out.toByteArray();
    }

    static byte[] tar(List<Story> stories) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        tar(stories, out);
        return out.toByteArray();
    }

    static byte[] tgz(List<Story> stories) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            tar(stories, packed);
        }
        return out.toByteArray();
    }

    private static void tar(List<Story> stories, OutputStream out) throws IOException {
        TarArchiveOutputStream tar = new TarArchiveOutputStream(out, UTF_8.name());
        for (Story story : stories) {
            byte[] page = Pages.news(story);
            TarArchiveEntry entry = new TarArchiveEntry(name(story));
            entry.setSize(page.length);
            tar.putArchiveEntry(entry);
            tar.write(page);
            tar.closeArchiveEntry();
        }
        tar.finish();
    }

    static byte[] sevenZ(List<Story> stories) throws IOException {
        try (SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel()) {
            try (SevenZOutputFile file = new SevenZOutputFile(channel)) {
                for (Story story : stories) {
                    SevenZArchiveEntry entry = new SevenZArchiveEntry();
                    entry.setName(name(story));
                    file.putArchiveEntry(entry);
                    file.write(Pages.news(story));
                    file.closeArchiveEntry();
                }
            }
            byte[] all = new byte[(int) channel.size()];
            System.arraycopy(channel.array(), 0, all, 0, all.length);
            return all;
        }
    }

    /// A mailbox in an archive in an archive.
    static byte[] nested(List<Story> stories) throws IOException {
        ByteArrayOutputStream inner = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(inner)) {
            zip.putNextEntry(new ZipEntry("correo/entrada.mbox"));
            zip.write(Letters.mbox(stories));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("respaldo.zip"));
            zip.write(inner.toByteArray());
        }
        return out.toByteArray();
    }
}
