/// Tests of formats: the tables of `specs/formats`, the seeds, and hostile input.
@org.jspecify.annotations.NullMarked
package cotejo.formats;
