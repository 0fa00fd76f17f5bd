package cotejo.formats.scan;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;

/// What is drawn on a page of a PDF: how much of it pictures cover, and how large those are, without opening one.
final class Drawn extends PDFGraphicsStreamEngine {
    /// More pictures are not on a page.
    private static final int MOST_PICTURES = 100_000;

    private final double paper;
    private double covered;
    private long largest;
    private int pictures;
    private boolean lines;
    private boolean unknown;
    private boolean broken;
    private final Point2D.Float at = new Point2D.Float();

    private Drawn(PDPage page) {
        super(page);
        PDRectangle box = page.getCropBox();
        this.paper = Math.max(1, (double) box.getWidth() * box.getHeight());
    }

    static Drawn on(PDPage page) {
        Drawn drawn = new Drawn(page);
        try {
            drawn.processPage(page);
        } catch (IOException | RuntimeException e) {
            // What can be drawn of it will be.
            drawn.broken = true;
        }
        return drawn;
    }

    /// The part of the page that pictures cover, 1 for all of it; where they lie on one another, more.
    double covered() {
        return covered;
    }

    /// Of the largest picture on it, in points.
    long largest() {
        return largest;
    }

    /// Whether a picture on it is of a kind that nothing here can open.
    boolean unknown() {
        return unknown;
    }

    /// Whether what is to be drawn makes no sense from some place on.
    boolean broken() {
        return broken;
    }

    boolean nothing() {
        return pictures == 0 && !lines && !broken;
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        if (++pictures > MOST_PICTURES) {
            throw new IOException("more pictures than a page holds");
        }
        Matrix where = getGraphicsState().getCurrentTransformationMatrix();
        double area = Math.abs(
                (double) where.getScaleX() * where.getScaleY() - (double) where.getShearX() * where.getShearY());
        covered += area / paper;
        largest = Math.max(largest, (long) image.getWidth() * image.getHeight());
    }

    /// A picture that cannot be opened is passed over by others; here it is one that cannot be opened.
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        if (e instanceof MissingImageReaderException) {
            pictures++;
            unknown = true;
        } else {
            broken = true;
            super.operatorException(operator, operands, e);
        }
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        at.setLocation(a);
    }

    @Override
    public void clip(int rule) {}

    @Override
    public void moveTo(float x, float y) {
        at.setLocation(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        at.setLocation(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x, float y) {
        at.setLocation(x, y);
    }

    @Override
    public Point2D getCurrentPoint() {
        return at;
    }

    @Override
    public void closePath() {}

    @Override
    public void endPath() {}

    @Override
    public void strokePath() {
        lines = true;
    }

    @Override
    public void fillPath(int rule) {
        lines = true;
    }

    @Override
    public void fillAndStrokePath(int rule) {
        lines = true;
    }

    @Override
    public void shadingFill(COSName name) {
        lines = true;
    }
}
