package cotejo.formats.office;

import cotejo.formats.parts.Parts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// The text of a document of one [Kind], or why there is none, and the files that are attached to it.
/// Macros are not looked at, pictures are left, and nothing is fetched.
public final class Office {
    private Office() {}

    /// A text, or why there is none.
    public sealed interface Result {
        record Text(Unrolled unrolled) implements Result {}

        /// It needs a password.
        record Locked() implements Result {}

        /// More text than is read.
        record TooLong() implements Result {}

        /// The bytes make no whole document of this kind.
        record Broken() implements Result {}
    }

    /// @param most characters of text that are read
    /// @param parts where attached files go
    public static Result read(Kind kind, byte[] bytes, int most, Parts parts) {
        Unrolling unrolling = new Unrolling(most);
        Metadata metadata = new Metadata();
        Attached attached = new Attached(parts);
        try (TikaInputStream in = TikaInputStream.get(bytes, metadata)) {
            parser(kind).parse(in, unrolling, metadata, context(attached));
        } catch (EncryptedDocumentException e) {
            return new Result.Locked();
        } catch (Unrolling.TooLong e) {
            return new Result.TooLong();
        } catch (IOException | SAXException | TikaException | RuntimeException e) {
            // On damaged bytes parsers trip over what they took for granted.
            return caused(e);
        }
        boolean broken = metadata.get(TikaCoreProperties.TIKA_META_EXCEPTION_WARNING) != null;
        return new Result.Text(unrolling.unrolled(broken ? "not read: a damaged part of it" : ""));
    }

    /// Parsers wrap what went wrong, some of them several times.
    private static Result caused(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unrolling.TooLong) {
                return new Result.TooLong();
            }
            if (cause instanceof EncryptedDocumentException
                    || cause instanceof org.apache.poi.EncryptedDocumentException) {
                return new Result.Locked();
            }
        }
        return new Result.Broken();
    }

    private static Parser parser(Kind kind) {
        return switch (kind) {
            case PDF -> new PDFParser();
            case DOCX -> new OOXMLParser();
            case DOC -> new OfficeParser();
            case ODT -> new OpenDocumentParser();
            case RTF -> new RTFParser();
        };
    }

    private static ParseContext context(Attached attached) {
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractInlineImages(false);
        pdf.setExtractAnnotationText(false);
        pdf.setExtractBookmarksText(false);
        pdf.setCatchIntermediateIOExceptions(true);
        OfficeParserConfig office = new OfficeParserConfig();
        office.setExtractMacros(false);
        // What was struck out is not what the document says.
        office.setIncludeDeletedContent(false);
        office.setIncludeMoveFromContent(false);
        ParseContext context = new ParseContext();
        context.set(PDFParserConfig.class, pdf);
        context.set(OfficeParserConfig.class, office);
        context.set(EmbeddedDocumentExtractor.class, attached);
        return context;
    }

    /// Takes the files in a document; pictures belong to how it looks.
    private static final class Attached implements EmbeddedDocumentExtractor {
        private final Parts parts;
        private int seen;

        Attached(Parts parts) {
            this.parts = parts;
        }

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            String type = metadata.get(Metadata.CONTENT_TYPE);
            String role = metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE);
            return (type == null || !type.startsWith("image/"))
                    && (role == null || role.equals(TikaCoreProperties.EmbeddedResourceType.ATTACHMENT.toString()));
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            String said = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
            String name = said == null || said.isBlank() ? "attached file " + ++seen : said;
            try {
                byte[] bytes =
                        stream instanceof TikaInputStream in && in.getOpenContainer() instanceof DirectoryEntry folder
                                ? alone(folder)
                                : parts.unpack(name, -1, stream);
                if (bytes != null) {
                    parts.hold(name, bytes);
                }
            } catch (IOException | RuntimeException e) {
                parts.broken(name, "it does not hold together in the document");
            }
        }

        /// What stands in the document as a folder of a container is a container by itself.
        private static byte[] alone(DirectoryEntry folder) throws IOException {
            try (POIFSFileSystem files = new POIFSFileSystem();
                    ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                EntryUtils.copyNodes(folder, files.getRoot());
                files.writeFilesystem(out);
                return out.toByteArray();
            }
        }
    }
}
