/// NewsQuant, scored as its paper does (CQE, EMNLP 2023). Start in [cotejo.gate.newsquant.NewsQuantSuite].
@NullMarked
package cotejo.gate.newsquant;

import org.jspecify.annotations.NullMarked;
