package cotejo.reading.dimension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cotejo.core.quantity.Rational;
import cotejo.core.scope.Unit;
import cotejo.core.scope.Units;
import cotejo.reading.lexicon.LexiconFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The library's factors against the definitions of the units, written down from the treaties and standards.
class DimensionsTest {
    private static final Units UNITS = Dimensions.units();

    @Test
    void everyUnitIsWhatItIsDefinedAs() {
        Map<String, String> defined = Map.ofEntries(
                // international yard and pound agreement, 1959
                Map.entry("pound", "0.45359237 kilogram"),
                Map.entry("foot", "0.3048 metre"),
                Map.entry("yard", "0.9144 metre"),
                Map.entry("inch", "0.0254 metre"),
                Map.entry("mile", "1609.344 metre"),
                Map.entry("nautical mile", "1852 metre"),
                Map.entry("square mile", "258.9988110336 hectare"),
                Map.entry("acre", "0.40468564224 hectare"),
                Map.entry("square foot", "0.000009290304 hectare"),
                // 231 cubic inches; 42 gallons
                Map.entry("gallon", "3.785411784 litre"),
                Map.entry("barrel", "158.987294928 litre"),
                Map.entry("mile per hour", "1.609344 kilometre per hour"),
                Map.entry("knot", "1.852 kilometre per hour"),
                Map.entry("metre per second", "3.6 kilometre per hour"),
                Map.entry("tonne", "1000 kilogram"),
                Map.entry("gram", "0.001 kilogram"),
                Map.entry("milligram", "0.000001 kilogram"),
                Map.entry("kilometre", "1000 metre"),
                Map.entry("centimetre", "0.01 metre"),
                Map.entry("millimetre", "0.001 metre"),
                Map.entry("micrometre", "0.000001 metre"),
                Map.entry("nanometre", "0.000000001 metre"),
                Map.entry("square metre", "0.0001 hectare"),
                Map.entry("square kilometre", "100 hectare"),
                Map.entry("millilitre", "0.001 litre"),
                Map.entry("cubic metre", "1000 litre"),
                Map.entry("kilowatt", "1000 watt"),
                Map.entry("megawatt", "1000000 watt"),
                Map.entry("gigawatt", "1000000000 watt"),
                Map.entry("megawatt hour", "1000 kilowatt hour"),
                Map.entry("megahertz", "1000000 hertz"),
                Map.entry("gigahertz", "1000000000 hertz"),
                Map.entry("week", "7 day"),
                Map.entry("hour", "1/24 day"),
                Map.entry("minute", "1/1440 day"),
                Map.entry("second", "1/86400 day"),
                Map.entry("millisecond", "1/86400000 day"));
        defined.forEach((name, told) -> {
            int space = told.indexOf(' ');
            Unit expected = new Unit(
                    told.substring(space + 1),
                    Rational.parse(told.substring(0, space)).orElseThrow());
            assertEquals(expected, UNITS.named(name), name);
            assertEquals(new Unit(expected.base(), Rational.ONE), UNITS.named(expected.base()), "its own base");
        });
    }

    @Test
    void whatHasNoFixedLengthOrNoOneMeaningIsLeftAlone() {
        for (String name : List.of(
                "month",
                "year",
                "decade",
                "century",
                "degree celsius",
                "degree fahrenheit",
                "degree",
                "ounce",
                "pint",
                "quart",
                "horsepower",
                "byte",
                "gigabyte",
                "point",
                "basis point",
                "mile per gallon",
                "soldier",
                "")) {
            assertNull(UNITS.named(name), name);
        }
    }

    /// A new unit of the lexicon is either converted or named here as one that is not.
    @Test
    void everyUnitOfTheLexiconIsDecidedUpon() {
        Set<String> not = Set.of(
                "month",
                "year",
                "decade",
                "century",
                "degree celsius",
                "degree fahrenheit",
                "degree",
                "ounce",
                "pint",
                "quart",
                "horsepower",
                "ampere",
                "decibel",
                "frame per second",
                "revolution per minute",
                "kilocalorie",
                "kilojoule",
                "light year",
                "millisievert",
                "newton metre",
                "pound-foot",
                "terabit per second",
                "tenth of a point",
                "milliampere hour",
                "ampere per square centimetre",
                "byte",
                "bit",
                "kilobyte",
                "megabyte",
                "gigabyte",
                "terabyte",
                "megabit per second",
                "gigabit per second",
                "megapixel",
                "generation",
                "parts per billion",
                "parts per million",
                "mile per gallon",
                // 46 kilograms here, 100 there
                "quintal",
                "basis point",
                "point");
        LexiconFile file = LexiconFile.load("units.yaml");
        Set<String> undecided = new TreeSet<>();
        for (String part : List.of("durations", "dimensions")) {
            file.at(part).properties().forEach(entry -> {
                if (UNITS.named(entry.getKey()) == null && !not.contains(entry.getKey())) {
                    undecided.add(entry.getKey());
                }
            });
        }
        assertTrue(undecided.isEmpty(), () -> "neither converted nor left alone: " + undecided);
    }

    @Test
    void goodsHaveWordsInBothLanguages() {
        Goods goods = Goods.shipped();
        assertEquals("goods/cocaine", goods.words().get("cocaine"));
        assertEquals("goods/cocaine", goods.words().get("cocaína"));
        goods.labels().forEach((id, label) -> {
            assertNotNull(label.get("en"), id);
            assertNotNull(label.get("es"), id);
        });
    }
}
