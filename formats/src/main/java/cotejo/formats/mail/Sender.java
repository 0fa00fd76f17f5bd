package cotejo.formats.mail;

/// Who wrote a mail, as "NAME <address>", "address (NAME)" or either alone says it.
///
/// @param name empty where only an address stands there
/// @param address with what else stands there, as it stands there
record Sender(String name, String address) {
    static Sender of(String from) {
        String said = from.strip();
        int open = said.lastIndexOf('<');
        if (open > 0) {
            String name = unquoted(said.substring(0, open));
            return new Sender(name, said.substring(open));
        }
        int bracket = said.indexOf('(');
        if (bracket > 0 && said.endsWith(")")) {
            String name = unquoted(said.substring(bracket + 1, said.length() - 1));
            return new Sender(name, "<" + said.substring(0, bracket).strip() + ">");
        }
        return said.indexOf('@') >= 0 || open == 0 ? new Sender("", said) : new Sender(unquoted(said), "");
    }

    /// The name, else the bare address.
    String called() {
        if (!name.isBlank()) {
            return name;
        }
        return address.startsWith("<") && address.indexOf('>') > 0
                ? address.substring(1, address.indexOf('>')).strip()
                : address;
    }

    private static String unquoted(String name) {
        String bare = name.strip();
        boolean quoted = bare.length() > 1
                && (bare.startsWith("\"") && bare.endsWith("\"") || bare.startsWith("'") && bare.endsWith("'"));
        return quoted
                ? bare.substring(1, bare.length() - 1).replace("\\\"", "\"").strip()
                : bare;
    }
}
