package cotejo.casework;

import cotejo.casework.port.Blocks;
import cotejo.casework.port.BlocksContract;

/// The contract in memory, where `check` derives.
class MemoryBlocksTest extends BlocksContract {
    private final MemoryBlocks blocks = new MemoryBlocks();

    @Override
    protected Blocks blocks() {
        return blocks;
    }
}
