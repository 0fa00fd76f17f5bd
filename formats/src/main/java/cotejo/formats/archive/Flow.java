package cotejo.formats.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that is unpacked while it is read: it ends in [TooMuch] where far more comes out than could be kept, and
/// knows how it ended.
final class Flow extends FilterInputStream {
    /// Bytes; what is passed over counts, too. Some seconds' work.
    static final long MOST = 1L << 30;

    private long read;
    private long zeros;

    Flow(InputStream packed) {
        super(packed);
    }

    /// More came than is unpacked.
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;

        String reason() {
            return "%,d bytes are unpacked and no more".formatted(MOST);
        }
    }

    /// Whether as many zeros ended it as end a tar archive: a record at least.
    boolean endsInZeros() {
        return zeros >= Tars.HEAD;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int got = super.read(into, from, length);
        if (got > 0) {
            int at = from + got;
            while (at > from && into[at - 1] == 0) {
                at--;
            }
            int last = from + got - at;
            zeros = last == got ? zeros + got : last;
            count(got);
        }
        return got;
    }

    @Override
    public long skip(long length) throws IOException {
        // Passed over as it is read, so that it counts.
        byte[] over = new byte[(int) Math.clamp(length, 0, 1 << 16)];
        return over.length == 0 ? 0 : Math.max(0, read(over, 0, over.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int got) throws TooMuch {
        read += got;
        if (read > MOST) {
            throw new TooMuch();
        }
    }
}
