/// Tests of layout by the line.
@org.jspecify.annotations.NullMarked
package cotejo.formats.layout;
