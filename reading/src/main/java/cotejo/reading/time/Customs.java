package cotejo.reading.time;

/// Customs of a language that its grammar cannot say.
///
/// @param fiscalCountry whose fiscal year is meant where none is named
/// @param dayFirst 3/8/2011 is in August
/// @param sexenioCountry whose six-year term is meant
record Customs(String fiscalCountry, boolean dayFirst, String sexenioCountry) {}
