package cotejo.gate.planted;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Plants the truth: draws the hidden tables, has documents printed around each, and writes down what is to be found.
public final class Planter {
    /// As many as the design asks for.
    public static final int TABLES = 100;

    private Planter() {}

    /// The same seed gives the same record, byte for byte.
    public static PlantedRecord plant(long seed, int count) {
        Chance chance = new Chance(seed);
        Setting setting = new Setting();
        Press press = new Press(setting, chance);
        List<TrueTable> tables = new Tables(setting, chance).draw(count);
        Map<String, Whole> wholes = new LinkedHashMap<>();
        for (TrueTable table : tables) {
            wholes.put(table.id(), table.summed());
            Scenario.play(table, setting, press, chance);
        }
        return new Expectations(wholes, press.figures()).record(seed, press.documents());
    }
}
