package cotejo.casework;

import cotejo.casework.port.Input;

/// What an input is called: a file, and the part of it where it is part of a container. Containers may hold
/// containers: "attachments.zip!/letter.eml!/table.csv".
record Named(String path, String part) {
    private static final String INSIDE = "!/";

    static Named file(String path) {
        return new Named(path, "");
    }

    static Named of(Input input) {
        return new Named(input.path(), input.part());
    }

    Named part(String name) {
        return new Named(path, part.isEmpty() ? name : part + INSIDE + name);
    }

    boolean isFile() {
        return part.isEmpty();
    }

    /// Whether it is a part of the other, or of a part of it.
    boolean isIn(Named other) {
        return path.equals(other.path()) && !isFile() && (other.isFile() || part.startsWith(other.part() + INSIDE));
    }

    @Override
    public String toString() {
        return isFile() ? path : path + INSIDE + part;
    }
}
