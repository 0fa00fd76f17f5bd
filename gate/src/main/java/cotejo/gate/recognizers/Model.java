package cotejo.gate.recognizers;

/// The spec files that are scored, and the type of our numbers layer each looks at.
enum Model {
    NUMBER("NumberModel", "number"),
    RANGE("NumberRangeModel", "range"),
    PERCENT("PercentModel", "percent"),
    ORDINAL("OrdinalModel", "ordinal"),
    CURRENCY("CurrencyModel", "money");

    private final String file;
    private final String type;

    Model(String file, String type) {
        this.file = file;
        this.type = type;
    }

    String file() {
        return file;
    }

    String type() {
        return type;
    }
}
