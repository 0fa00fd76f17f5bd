/// Who says so: from a tagged document to the voices behind its figures. Start at [Attributions]; [Cues] finds the
/// words that bring a voice in, [Subjects] whose words they are, [Speakers] which voice that is, and
/// [DocumentVoices] answers for a figure. Words and names are data: `lexicon/en/attribution.yaml`,
/// `lexicon/voices.yaml`.
@NullMarked
package cotejo.reading.attribution;

import org.jspecify.annotations.NullMarked;
