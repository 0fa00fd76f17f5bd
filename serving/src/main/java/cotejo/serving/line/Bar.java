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
        StringBuilder svg = new StringBuilder(600);
        svg.append("<svg class=\"bar\" role=\"img\" aria-label=\"")
                .append(escaped(label))
                .append("\">");
        grid(svg, scale);
        svg.append("<svg y=\"50%\" overflow=\"visible\">");
        interval(svg, scale, amount.hard(), "hard");
        interval(svg, scale, amount.soft(), "soft");
        for (Rational said : said(amount)) {
            String x = percent(scale.at(said));
            svg.append("<line class=\"tick\" x1=\"")
                    .append(x)
                    .append("\" x2=\"")
                    .append(x);
            svg.append("\" y1=\"-10\" y2=\"10\"/>");
        }
        return svg.append("</svg></svg>").toString();
    }

    /// The axis: a label over each grid line.
    ///
    /// @param labels one for each tick of the scale
    static String axis(Scale scale, List<String> labels) {
        StringBuilder svg = new StringBuilder(400);
        svg.append("<svg class=\"axis\" aria-hidden=\"true\">");
        for (int i = 0; i < labels.size(); i++) {
            String every = i % 2 == 0 ? "" : " class=\"second\"";
            svg.append("<text").append(every).append(" y=\"1em\" x=\"");
            svg.append(percent(scale.at(scale.ticks().get(i)))).append("\">");
            svg.append(escaped(labels.get(i))).append("</text>");
        }
        return svg.append("</svg>").toString();
    }

    private static void grid(StringBuilder svg, Scale scale) {
        for (Rational tick : scale.ticks()) {
            String x = percent(scale.at(tick));
            svg.append("<line class=\"grid\" x1=\"")
                    .append(x)
                    .append("\" x2=\"")
                    .append(x);
            svg.append("\" y1=\"0\" y2=\"100%\"/>");
        }
    }

    private static void interval(StringBuilder svg, Scale scale, Interval interval, String style) {
        Rational low = interval.low();
        Rational high = interval.high();
        boolean openLeft = low == null || scale.isLeftOf(low);
        boolean openRight = high == null || scale.isRightOf(high);
        double from = low == null ? Scale.LEFT : scale.at(low);
        double to = high == null ? Scale.RIGHT : scale.at(high);
        double width = Math.max(to - from, THINNEST);
        double start = to - from < THINNEST ? from - (THINNEST - (to - from)) / 2 : from;
        svg.append("<rect class=\"").append(style).append("\" x=\"").append(percent(start));
        svg.append("\" y=\"").append(-HALF).append("\" width=\"").append(percent(width));
        svg.append("\" height=\"").append(2 * HALF).append("\"/>");
        if (openLeft) {
            arrow(svg, Scale.LEFT, -9, style);
        }
        if (openRight) {
            arrow(svg, Scale.RIGHT, 9, style);
        }
    }

    private static void arrow(StringBuilder svg, double x, int reach, String style) {
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
