package cotejo.formats.web;

import cotejo.core.source.Described;
import cotejo.core.source.Description;
import cotejo.formats.parts.Names;
import cotejo.formats.parts.Opening;
import cotejo.formats.parts.Parts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcTruncationReason;

/// What a crawler fetched (WARC, and ARC before it): each document is a part, called by its address.
/// What was asked and how, redirects, and answers that there is nothing are no documents, and nothing
/// is lost with them; nor with pictures, styles and scripts.
public final class Crawl {
    private static final List<String> BEGINS = List.of("WARC/", "filedesc://");
    private static final int LONGEST_BEGIN = 11;

    private final Parts parts;
    private String last = "";
    private int elsewhere;
    private int cut;

    private Crawl(Parts parts) {
        this.parts = parts;
    }

    public static boolean is(byte[] bytes) {
        if (bytes.length < LONGEST_BEGIN) {
            return false;
        }
        if ((bytes[0] & 0xff) != 0x1f || (bytes[1] & 0xff) != 0x8b) {
            return begins(bytes);
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return begins(in.readNBytes(LONGEST_BEGIN));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean begins(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LONGEST_BEGIN), StandardCharsets.ISO_8859_1);
        return BEGINS.stream().anyMatch(head::startsWith);
    }

    public static Opening open(byte[] bytes, Parts parts) {
        return new Crawl(parts).all(bytes);
    }

    private Opening all(byte[] bytes) {
        List<String> missing = new ArrayList<>();
        boolean any = false;
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(bytes))) {
            reader.setLenient(true);
            for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                any = true;
                take(next.get());
            }
        } catch (IOException | RuntimeException e) {
            if (!any) {
                return new Opening.Broken("it does not hold together as a web archive");
            }
            missing.add(
                    last.isEmpty()
                            ? "it breaks off: what comes after is lost"
                            : "it breaks off after “" + Names.clean(last) + "”: what comes after is lost");
        }
        if (elsewhere > 0) {
            missing.add(
                    elsewhere == 1
                            ? "1 page stands in it only as the same as one fetched before"
                            : elsewhere + " pages stand in it only as the same as others fetched before");
        }
        if (cut > 0) {
            missing.add("the end of " + (cut == 1 ? "1 page" : cut + " pages") + ", cut off when it was fetched");
        }
        return new Opening.Open(String.join("; ", missing));
    }

    private void take(WarcRecord record) throws IOException {
        switch (record) {
            case WarcResponse response -> response(response);
            case WarcRevisit revisit -> elsewhere++;
            case WarcResource resource -> document(resource, resource.contentType(), resource.body());
            case WarcConversion conversion -> document(conversion, conversion.contentType(), conversion.body());
            default -> {
                // What is said of the crawl, and what was asked.
            }
        }
    }

    private void response(WarcResponse response) throws IOException {
        if (!response.contentType().base().equals(MediaType.HTTP)) {
            return;
        }
        HttpResponse http = response.http();
        last = address(response);
        boolean found = http.status() >= 200 && http.status() < 300;
        if (!found || Looks.is(type(http.contentType()))) {
            return;
        }
        MessageBody body;
        try {
            body = http.bodyDecoded();
        } catch (IOException | RuntimeException e) {
            parts.unread(
                    last,
                    "sent in an encoding that is not read: "
                            + http.headers().first("Content-Encoding").orElse("none named"));
            return;
        }
        document(response, http.contentType(), body);
    }

    private void document(WarcTargetRecord record, MediaType type, MessageBody body) throws IOException {
        last = address(record);
        if (last.startsWith("dns:") || Looks.is(type(type))) {
            return;
        }
        cut += record.truncated() == WarcTruncationReason.NOT_TRUNCATED ? 0 : 1;
        try {
            byte[] bytes = parts.unpack(last, -1, body.stream());
            if (bytes != null && bytes.length > 0) {
                parts.hold(last, bytes, said(last));
            }
        } catch (IOException | RuntimeException e) {
            parts.broken(last, "it breaks off, or does not hold together");
            throw e;
        }
    }

    private static String address(WarcTargetRecord record) {
        String target = record.target();
        return target == null ? "" : target;
    }

    private static String type(MediaType type) {
        return (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
    }

    /// The day it was fetched is not the day it was published.
    private static Description said(String address) {
        boolean web = address.startsWith("http://") || address.startsWith("https://");
        return web
                ? new Description(null, null, null, null, null, null, Described.byMarkup(address))
                : Description.NONE;
    }
}
