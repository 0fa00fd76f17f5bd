package cotejo.reading.dimension;

import static javax.measure.MetricPrefix.CENTI;
import static javax.measure.MetricPrefix.GIGA;
import static javax.measure.MetricPrefix.KILO;
import static javax.measure.MetricPrefix.MEGA;
import static javax.measure.MetricPrefix.MICRO;
import static javax.measure.MetricPrefix.MILLI;
import static javax.measure.MetricPrefix.NANO;
import static javax.measure.MetricPrefix.TERA;
import static systems.uom.common.USCustomary.ACRE;
import static systems.uom.common.USCustomary.FOOT;
import static systems.uom.common.USCustomary.GALLON_LIQUID;
import static systems.uom.common.USCustomary.HECTARE;
import static systems.uom.common.USCustomary.INCH;
import static systems.uom.common.USCustomary.KNOT;
import static systems.uom.common.USCustomary.MILE;
import static systems.uom.common.USCustomary.MILE_PER_HOUR;
import static systems.uom.common.USCustomary.NAUTICAL_MILE;
import static systems.uom.common.USCustomary.POUND;
import static systems.uom.common.USCustomary.YARD;
import static tech.units.indriya.unit.Units.CUBIC_METRE;
import static tech.units.indriya.unit.Units.DAY;
import static tech.units.indriya.unit.Units.GRAM;
import static tech.units.indriya.unit.Units.HERTZ;
import static tech.units.indriya.unit.Units.HOUR;
import static tech.units.indriya.unit.Units.KILOGRAM;
import static tech.units.indriya.unit.Units.KILOMETRE_PER_HOUR;
import static tech.units.indriya.unit.Units.LITRE;
import static tech.units.indriya.unit.Units.METRE;
import static tech.units.indriya.unit.Units.METRE_PER_SECOND;
import static tech.units.indriya.unit.Units.MINUTE;
import static tech.units.indriya.unit.Units.PASCAL;
import static tech.units.indriya.unit.Units.SECOND;
import static tech.units.indriya.unit.Units.SQUARE_METRE;
import static tech.units.indriya.unit.Units.VOLT;
import static tech.units.indriya.unit.Units.WATT;
import static tech.units.indriya.unit.Units.WEEK;

import cotejo.core.quantity.Rational;
import cotejo.core.scope.Units;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.measure.Unit;
import javax.measure.UnitConverter;
import tech.units.indriya.function.RationalNumber;

/// The units of lexicon/units.yaml that are fixed multiples of one another, as the units library (JSR 385) knows them.
/// It is asked once, when the first measurement is compared.
///
/// Not here, and so never converted: months and years (no fixed length), degrees (their scales do not begin at one
/// point), ounces (of gold or of anything else), pints and quarts (British or American), horsepower (metric or not),
/// bytes (of 1,000 or of 1,024).
public final class Dimensions {
    private Dimensions() {}

    public static Units units() {
        return name -> Known.UNITS.get(name);
    }

    /// Loaded with the library, when first asked for.
    private static final class Known {
        static final Map<String, cotejo.core.scope.Unit> UNITS = told(library());
    }

    /// By our names. The first of a dimension is its base.
    private static Map<String, Unit<?>> library() {
        Map<String, Unit<?>> units = new LinkedHashMap<>();
        units.put("kilogram", KILOGRAM);
        units.put("tonne", KILOGRAM.multiply(1000));
        units.put("gram", GRAM);
        units.put("milligram", MILLI(GRAM));
        units.put("microgram", MICRO(GRAM));
        units.put("pound", POUND);

        units.put("metre", METRE);
        units.put("kilometre", KILO(METRE));
        units.put("centimetre", CENTI(METRE));
        units.put("millimetre", MILLI(METRE));
        units.put("micrometre", MICRO(METRE));
        units.put("nanometre", NANO(METRE));
        units.put("mile", MILE);
        units.put("nautical mile", NAUTICAL_MILE);
        units.put("yard", YARD);
        units.put("foot", FOOT);
        units.put("inch", INCH);

        units.put("hectare", HECTARE);
        units.put("acre", ACRE);
        units.put("square metre", SQUARE_METRE);
        units.put("square kilometre", KILO(METRE).pow(2));
        units.put("square centimetre", CENTI(METRE).pow(2));
        units.put("square mile", MILE.pow(2));
        units.put("square foot", FOOT.pow(2));

        units.put("litre", LITRE);
        units.put("millilitre", MILLI(LITRE));
        units.put("cubic metre", CUBIC_METRE);
        units.put("cubic centimetre", CENTI(METRE).pow(3));
        units.put("cubic kilometre", KILO(METRE).pow(3));
        units.put("cubic hectometre", CUBIC_METRE.multiply(1_000_000));
        units.put("cubic foot", FOOT.pow(3));
        units.put("gallon", GALLON_LIQUID);
        // Of oil. The library's own barrel is the hogshead of 63 gallons.
        units.put("barrel", GALLON_LIQUID.multiply(42));

        units.put("kilometre per hour", KILOMETRE_PER_HOUR);
        units.put("metre per second", METRE_PER_SECOND);
        units.put("mile per hour", MILE_PER_HOUR);
        units.put("knot", KNOT);

        units.put("watt", WATT);
        units.put("kilowatt", KILO(WATT));
        units.put("megawatt", MEGA(WATT));
        units.put("gigawatt", GIGA(WATT));
        units.put("kilowatt hour", KILO(WATT).multiply(HOUR));
        units.put("megawatt hour", MEGA(WATT).multiply(HOUR));
        units.put("gigawatt hour", GIGA(WATT).multiply(HOUR));
        units.put("terawatt hour", TERA(WATT).multiply(HOUR));

        units.put("hertz", HERTZ);
        units.put("kilohertz", KILO(HERTZ));
        units.put("megahertz", MEGA(HERTZ));
        units.put("gigahertz", GIGA(HERTZ));

        units.put("volt", VOLT);
        units.put("kilovolt", KILO(VOLT));

        units.put("kilopascal", KILO(PASCAL));
        units.put("megapascal", MEGA(PASCAL));

        units.put("day", DAY);
        units.put("week", WEEK);
        units.put("hour", HOUR);
        units.put("minute", MINUTE);
        units.put("second", SECOND);
        units.put("millisecond", MILLI(SECOND));
        return units;
    }

    private static Map<String, cotejo.core.scope.Unit> told(Map<String, Unit<?>> library) {
        Map<String, cotejo.core.scope.Unit> told = new LinkedHashMap<>();
        library.forEach((name, unit) -> {
            Map.Entry<String, Unit<?>> base = library.entrySet().stream()
                    .filter(entry -> entry.getValue().isCompatible(unit))
                    .findFirst()
                    .orElseThrow();
            told.put(name, new cotejo.core.scope.Unit(base.getKey(), factor(unit, base.getValue())));
        });
        return Map.copyOf(told);
    }

    private static Rational factor(Unit<?> unit, Unit<?> base) {
        UnitConverter converter = converter(unit, base);
        if (!converter.isLinear()) {
            throw new IllegalStateException(unit + " is no multiple of " + base);
        }
        return exact(converter.convert(Integer.valueOf(1)));
    }

    private static UnitConverter converter(Unit<?> unit, Unit<?> base) {
        try {
            return unit.getConverterToAny(base);
        } catch (javax.measure.IncommensurableException e) {
            throw new IllegalStateException(unit + " and " + base + " were said to be of one dimension", e);
        }
    }

    private static Rational exact(Number factor) {
        return switch (factor) {
            case RationalNumber rational ->
                Rational.of(new BigDecimal(rational.getDividend()))
                        .over(Rational.of(new BigDecimal(rational.getDivisor())));
            case Integer whole -> Rational.of(whole);
            case Long whole -> Rational.of(whole);
            default -> throw new IllegalStateException("not exact: " + factor + " of " + factor.getClass());
        };
    }
}
