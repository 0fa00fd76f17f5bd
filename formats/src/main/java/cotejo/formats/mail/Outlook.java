package cotejo.formats.mail;

import cotejo.formats.mime.Field;
import cotejo.formats.mime.Mime;
import cotejo.formats.parts.Parts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/// A mail as Outlook saves it (.msg), by Apache POI.
public final class Outlook {
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final String PROPERTIES = "__properties_version1.0";
    private static final byte[] PROPERTIES_NAME = PROPERTIES.getBytes(StandardCharsets.UTF_16LE);
    /// Where the head of the properties of a mail that is attached ends, and that of others goes on for
    /// as much again.
    private static final int ATTACHED_HEAD = 24;

    private static final int FURTHER_HEAD = 8;
    /// Mails in mails, each copied out of the one around it.
    private static final int DEEPEST_FOLDERS = 60;

    private final MAPIMessage message;
    private final Parts parts;
    private final List<String> missing = new ArrayList<>();

    private Outlook(MAPIMessage message, Parts parts) {
        this.message = message;
        this.parts = parts;
    }

    /// Whether these bytes hold, at their outermost, what a mail of Outlook does.
    public static boolean is(byte[] bytes) {
        if (bytes.length < OLE.length || !Arrays.equals(bytes, 0, OLE.length, OLE, 0, OLE.length) || !named(bytes)) {
            return false;
        }
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return files.getRoot().hasEntryCaseInsensitive(PROPERTIES);
        } catch (IOException | RuntimeException e) {
            // Broken, it is still nothing else.
            return true;
        }
    }

    private static boolean named(byte[] bytes) {
        for (int at = 0; at + PROPERTIES_NAME.length <= bytes.length; at++) {
            if (bytes[at] == '_'
                    && Arrays.equals(
                            bytes, at, at + PROPERTIES_NAME.length, PROPERTIES_NAME, 0, PROPERTIES_NAME.length)) {
                return true;
            }
        }
        return false;
    }

    /// Null where it does not hold together.
    public static @Nullable Letter read(byte[] bytes, int largestPage, Parts parts) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes));
                MAPIMessage message = new MAPIMessage(files)) {
            message.setReturnNullOnMissingChunk(true);
            return new Outlook(message, parts).letter(largestPage);
        } catch (IOException | ChunkNotFoundException | RuntimeException e) {
            return null;
        }
    }

    private Letter letter(int largestPage) throws ChunkNotFoundException {
        if (message.has7BitEncodingStrings()) {
            message.guess7BitEncoding();
        }
        List<Field> sent = fields();
        Letter.Head head = new Letter.Head(
                or(Field.words(sent, "from"), message.getDisplayFrom()),
                or(Field.words(sent, "to"), message.getDisplayTo()),
                or(Field.words(sent, "cc"), message.getDisplayCC()),
                or(Field.words(sent, "date"), date()),
                or("", message.getSubject()),
                Field.raw(sent, "content-language"));
        List<Words> words = words(largestPage);
        for (AttachmentChunks attached : message.getAttachmentFiles()) {
            attached(attached);
        }
        return Letter.of(head, words, String.join("; ", missing));
    }

    /// The header the mail was sent with, where it was: a draft has none.
    private List<Field> fields() throws ChunkNotFoundException {
        String[] lines = message.getHeaders();
        return lines == null
                ? List.of()
                : Mime.of((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8))
                        .fields();
    }

    private static String or(String said, @Nullable String else_) {
        return !said.isBlank() || else_ == null
                ? said
                : else_.replace('\0', ' ').strip();
    }

    /// Outlook keeps no zone with it.
    private @Nullable String date() throws ChunkNotFoundException {
        Calendar date = message.getMessageDate();
        return date == null
                ? null
                : DateTimeFormatter.RFC_1123_DATE_TIME.format(date.toInstant().atZone(ZoneOffset.UTC));
    }

    private List<Words> words(int largestPage) throws ChunkNotFoundException {
        String plain = message.getTextBody();
        if (plain != null && !plain.isBlank()) {
            return List.of(Words.plain(plain));
        }
        String page = message.getHtmlBody();
        if (page != null && !page.isBlank() && page.length() <= largestPage) {
            return List.of(Words.page(page));
        }
        String rich = message.getRtfBody();
        if (rich != null && !rich.isBlank()) {
            parts.hold("message.rtf", rich.getBytes(StandardCharsets.ISO_8859_1));
        } else if (page != null && !page.isBlank()) {
            parts.hold("message.html", page.getBytes(StandardCharsets.UTF_8));
        }
        return List.of();
    }

    private void attached(AttachmentChunks attached) {
        String name = name(attached);
        try {
            if (attached.isEmbeddedMessage()) {
                MAPIMessage mail = attached.getEmbeddedMessage();
                mail.setReturnNullOnMissingChunk(true);
                String subject = mail.getSubject();
                String called = subject == null || subject.isBlank() ? name : Mailbox.called(subject);
                parts.hold(called.replaceFirst("(\\.eml|\\.msg)?$", ".msg"), alone(mail.getDirectory()));
            } else if (attached.getAttachData() != null) {
                byte[] bytes = attached.getAttachData().getValue();
                parts.hold(name, bytes == null ? new byte[0] : bytes);
            } else if (attached.getAttachmentDirectory() != null) {
                parts.unread(name, "an object of another program, kept in the mail");
            } else {
                parts.unread(name, "kept elsewhere, and not in the mail");
            }
        } catch (IOException | ChunkNotFoundException | RuntimeException e) {
            parts.broken(name, "it does not hold together in the mail");
        }
    }

    private static String name(AttachmentChunks attached) {
        for (StringChunk chunk : Arrays.asList(
                attached.getAttachLongFileName(), attached.getAttachFileName(), attached.getAttachDisplayName())) {
            if (chunk != null && chunk.getValue() != null && !chunk.getValue().isBlank()) {
                return chunk.getValue().replace("\0", "");
            }
        }
        return "attachment";
    }

    /// A mail that stands in another as one that stands by itself.
    private static byte[] alone(DirectoryNode mail) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            copy(mail, files.getRoot(), true, 0);
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static void copy(DirectoryEntry from, DirectoryEntry to, boolean outermost, int depth) throws IOException {
        if (depth > DEEPEST_FOLDERS) {
            throw new IOException("too deep");
        }
        for (Entry entry : from) {
            switch (entry) {
                case DirectoryEntry folder -> copy(folder, to.createDirectory(folder.getName()), false, depth + 1);
                case DocumentEntry document -> {
                    byte[] bytes;
                    try (InputStream in = new DocumentInputStream(document)) {
                        bytes = in.readAllBytes();
                    }
                    boolean properties = outermost && entry.getName().equals(PROPERTIES);
                    to.createDocument(entry.getName(), new ByteArrayInputStream(properties ? withHead(bytes) : bytes));
                }
                default -> throw new IOException("neither a folder nor a file");
            }
        }
    }

    private static byte[] withHead(byte[] properties) {
        int head = Math.min(ATTACHED_HEAD, properties.length);
        byte[] whole = new byte[properties.length + FURTHER_HEAD];
        System.arraycopy(properties, 0, whole, 0, head);
        System.arraycopy(properties, head, whole, head + FURTHER_HEAD, properties.length - head);
        return whole;
    }
}
