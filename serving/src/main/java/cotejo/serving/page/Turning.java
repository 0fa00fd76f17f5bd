package cotejo.serving.page;

/// From page to page of a long list.
///
/// @param rows "201 to 400 of 3,412"
/// @param first empty on the first page, as `previous`
/// @param last empty on the last, as `next`
public record Turning(String rows, String first, String previous, String next, String last) {}
