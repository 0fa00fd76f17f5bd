package cotejo.formats.ruled;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/// The straight lines on a page, level and upright, as text is placed on it: in points from its upper left corner.
/// Programs draw a line as one stroke, as many, or as a thin filled box.
final class Rulings extends PDFGraphicsStreamEngine {
    /// A filled box is a line where it is no thicker.
    private static final double THIN = 3;
    /// Shorter strokes are parts of letters and dots.
    private static final double SHORTEST = 4;
    /// Lines nearer than this are one.
    static final double NEAR = 2;
    /// A page with more lines is a drawing.
    private static final int MOST = 20_000;

    private final PDRectangle box;
    private final List<Ruling> level = new ArrayList<>();
    private final List<Ruling> upright = new ArrayList<>();
    private final List<Ruling> levelPath = new ArrayList<>();
    private final List<Ruling> uprightPath = new ArrayList<>();
    private final Point2D.Float begun = new Point2D.Float();
    private final Point2D.Float at = new Point2D.Float();
    private final List<double[]> boxes = new ArrayList<>();
    private int many;

    /// A line.
    ///
    /// @param place how far down a level line lies, how far right an upright one
    /// @param from its left or upper end
    /// @param to its right or lower end
    record Ruling(double place, double from, double to) {
        boolean covers(double begin, double end) {
            return from <= begin + NEAR && to >= end - NEAR;
        }

        /// Whether it and a line across it meet, or nearly do.
        boolean meets(Ruling across) {
            return across.from - NEAR <= place
                    && place <= across.to + NEAR
                    && from - NEAR <= across.place
                    && across.place <= to + NEAR;
        }
    }

    private Rulings(PDPage page) {
        super(page);
        box = page.getCropBox();
    }

    /// Those of a page; none where it is turned, is more drawing than text, or makes no sense.
    static Rulings of(PDPage page) {
        Rulings rulings = new Rulings(page);
        try {
            if (page.getRotation() == 0) {
                rulings.processPage(page);
            }
        } catch (IOException | RuntimeException e) {
            // Its text is read all the same.
            rulings.level.clear();
            rulings.upright.clear();
        }
        return rulings;
    }

    List<Ruling> level() {
        return merged(level);
    }

    List<Ruling> upright() {
        return merged(upright);
    }

    /// Lines that lie on one another or go on in one another as one.
    private static List<Ruling> merged(List<Ruling> lines) {
        List<Ruling> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(Ruling::place));
        List<Ruling> merged = new ArrayList<>();
        int first = 0;
        while (first < sorted.size()) {
            int end = first + 1;
            while (end < sorted.size()
                    && sorted.get(end).place() - sorted.get(first).place() <= NEAR) {
                end++;
            }
            List<Ruling> together = new ArrayList<>(sorted.subList(first, end));
            double place =
                    together.stream().mapToDouble(Ruling::place).average().orElse(0);
            together.sort(Comparator.comparingDouble(Ruling::from));
            Ruling open = null;
            for (Ruling each : together) {
                if (open != null && each.from() <= open.to() + NEAR) {
                    open = new Ruling(place, open.from(), Math.max(open.to(), each.to()));
                } else {
                    if (open != null) {
                        merged.add(open);
                    }
                    open = new Ruling(place, each.from(), each.to());
                }
            }
            if (open != null) {
                merged.add(open);
            }
            first = end;
        }
        return merged.stream()
                .filter(line -> line.to() - line.from() >= SHORTEST)
                .toList();
    }

    private void line(Point2D from, Point2D to) throws IOException {
        if (++many > MOST) {
            throw new IOException("more lines than a page of text holds");
        }
        double x1 = Math.min(from.getX(), to.getX()) - box.getLowerLeftX();
        double x2 = Math.max(from.getX(), to.getX()) - box.getLowerLeftX();
        double y1 = box.getUpperRightY() - Math.max(from.getY(), to.getY());
        double y2 = box.getUpperRightY() - Math.min(from.getY(), to.getY());
        if (y2 - y1 <= 1 && x2 > x1) {
            levelPath.add(new Ruling((y1 + y2) / 2, x1, x2));
        } else if (x2 - x1 <= 1 && y2 > y1) {
            uprightPath.add(new Ruling((x1 + x2) / 2, y1, y2));
        }
    }

    private void draw() {
        level.addAll(levelPath);
        upright.addAll(uprightPath);
        forget();
    }

    private void fill() {
        for (double[] each : boxes) {
            double wide = each[2] - each[0];
            double tall = each[3] - each[1];
            if (tall <= THIN && wide > tall) {
                level.add(new Ruling((each[1] + each[3]) / 2, each[0], each[2]));
            } else if (wide <= THIN) {
                upright.add(new Ruling((each[0] + each[2]) / 2, each[1], each[3]));
            }
        }
        forget();
    }

    private void forget() {
        levelPath.clear();
        uprightPath.clear();
        boxes.clear();
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) throws IOException {
        line(a, b);
        line(b, c);
        line(c, d);
        line(d, a);
        boxes.add(new double[] {
            Math.min(a.getX(), c.getX()) - box.getLowerLeftX(),
            box.getUpperRightY() - Math.max(a.getY(), c.getY()),
            Math.max(a.getX(), c.getX()) - box.getLowerLeftX(),
            box.getUpperRightY() - Math.min(a.getY(), c.getY())
        });
    }

    @Override
    public void moveTo(float x, float y) {
        begun.setLocation(x, y);
        at.setLocation(x, y);
    }

    @Override
    public void lineTo(float x, float y) throws IOException {
        Point2D.Float to = new Point2D.Float(x, y);
        line(at, to);
        at.setLocation(to);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        at.setLocation(x3, y3);
    }

    @Override
    public void closePath() throws IOException {
        line(at, begun);
        at.setLocation(begun);
    }

    @Override
    public Point2D getCurrentPoint() {
        return at;
    }

    @Override
    public void strokePath() {
        draw();
    }

    @Override
    public void fillPath(int rule) {
        fill();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        draw();
    }

    @Override
    public void endPath() {
        forget();
    }

    @Override
    public void clip(int rule) {}

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void shadingFill(COSName name) {}
}
