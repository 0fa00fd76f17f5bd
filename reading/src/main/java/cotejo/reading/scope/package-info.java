/// Of whom and where: [Forces] and [Places] know the names of lexicon/forces.yaml and lexicon/places.yaml,
/// [WhoReader] and [WhereReader] choose among those near a figure, [Gazetteer] makes the
/// [cotejo.core.scope.Vocabulary].
@NullMarked
package cotejo.reading.scope;

import org.jspecify.annotations.NullMarked;
