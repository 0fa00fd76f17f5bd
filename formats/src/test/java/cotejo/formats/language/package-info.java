/// Tests of telling languages apart.
@org.jspecify.annotations.NullMarked
package cotejo.formats.language;
