package cotejo.casework;

import cotejo.casework.port.Likenesses;
import cotejo.casework.port.LikenessesContract;

class MemoryLikenessesTest extends LikenessesContract {
    private final MemoryLikenesses likenesses = new MemoryLikenesses();

    @Override
    protected Likenesses likenesses() {
        return likenesses;
    }
}
