package cotejo.serving.line;

import cotejo.core.quantity.Amount;
import cotejo.core.quantity.Interval;
import cotejo.core.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Draws one figure, or the axis, as SVG. Pure: values in, text out.
///
/// All widths are percentages, so that one drawing serves every width of page; colours come from the style sheet by
/// class.
/// Pale is the hard interval, deep the soft one, a tick each number said, an arrow an end that is open or out of sight.
final class Bar {
    private static final double THINNEST = 0.35;
    private static final int HALF = 6;

    private Bar() {}

    /// @param label what the bar shows, in words, for those who do not see it
    static String draw(Scale scale, Amount amount, String label) {
        Drawing drawing = new Drawing(label);
        scale.ticks().forEach(tick -> drawing.grid(scale.at(tick)));
        drawing.begin();
        interval(drawing, scale, amount.hard(), "hard");
        interval(drawing, scale, amount.soft(), "soft");
        said(amount).forEach(said -> drawing.tick(scale.at(said)));
        return drawing.end();
    }

    /// The axis: a label over each grid line.
    ///
    /// @param labels one for each tick of the scale
    static String axis(Scale scale, List<String> labels) {
        return axis(scale.ticks().stream().map(scale::at).toList(), labels);
    }

    /// @param places in percent, one for each label
    static String axis(List<Double> places, List<String> labels) {
        StringBuilder svg = new StringBuilder(400);
        svg.append("<svg class=\"axis\" aria-hidden=\"true\">");
        for (int i = 0; i < labels.size(); i++) {
            String every = i % 2 == 0 ? "" : " class=\"second\"";
            svg.append("<text").append(every).append(" y=\"1em\" x=\"");
            svg.append(percent(places.get(i))).append("\">");
            svg.append(escaped(labels.get(i))).append("</text>");
        }
        return svg.append("</svg>").toString();
    }

    private static void interval(Drawing drawing, Scale scale, Interval interval, String style) {
        Rational low = interval.low();
        Rational high = interval.high();
        drawing.rect(
                low == null ? Scale.LEFT : scale.at(low),
                high == null ? Scale.RIGHT : scale.at(high),
                low == null || scale.isLeftOf(low),
                high == null || scale.isRightOf(high),
                style);
    }

    /// A drawing in the making: grid lines first, then what lies on them.
    static final class Drawing {
        private final StringBuilder svg = new StringBuilder(600);

        Drawing(String label) {
            svg.append("<svg class=\"bar\" role=\"img\" aria-label=\"")
                    .append(escaped(label))
                    .append("\">");
        }

        void grid(double place) {
            String x = percent(place);
            svg.append("<line class=\"grid\" x1=\"")
                    .append(x)
                    .append("\" x2=\"")
                    .append(x);
            svg.append("\" y1=\"0\" y2=\"100%\"/>");
        }

        void begin() {
            svg.append("<svg y=\"50%\" overflow=\"visible\">");
        }

        String end() {
            return svg.append("</svg></svg>").toString();
        }

        void tick(double place) {
            String x = percent(place);
            svg.append("<line class=\"tick\" x1=\"")
                    .append(x)
                    .append("\" x2=\"")
                    .append(x);
            svg.append("\" y1=\"-10\" y2=\"10\"/>");
        }

        /// @param openLeft whether it goes on out of sight, as `openRight`
        void rect(double from, double to, boolean openLeft, boolean openRight, String style) {
            double width = Math.max(to - from, THINNEST);
            double start = to - from < THINNEST ? from - (THINNEST - (to - from)) / 2 : from;
            svg.append("<rect class=\"").append(style).append("\" x=\"").append(percent(start));
            svg.append("\" y=\"").append(-HALF).append("\" width=\"").append(percent(width));
            svg.append("\" height=\"").append(2 * HALF).append("\"/>");
            if (openLeft) {
                arrow(Scale.LEFT, -9, style);
            }
            if (openRight) {
                arrow(Scale.RIGHT, 9, style);
            }
        }

        private void arrow(double x, int reach, String style) {
            svg.append("<svg overflow=\"visible\" x=\"")
                    .append(percent(x))
                    .append("\"><path class=\"")
                    .append(style);
            svg.append("\" d=\"M0 ")
                    .append(-HALF)
                    .append(" L")
                    .append(reach)
                    .append(" 0 L0 ")
                    .append(HALF);
            svg.append(" z\"/></svg>");
        }
    }

    /// The numbers said: a vague word says none.
    private static List<Rational> said(Amount amount) {
        List<Rational> said = new ArrayList<>();
        @Nullable Rational high = amount.high();
        if (high != null) {
            said.add(amount.low());
            if (!high.equals(amount.low())) {
                said.add(high);
            }
        }
        return said;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
