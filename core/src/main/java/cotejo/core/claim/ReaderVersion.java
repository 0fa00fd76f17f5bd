package cotejo.core.claim;

/// Which reader read: a digest of code, lexicons and models. Equal versions read equally.
public record ReaderVersion(String digest) {}
