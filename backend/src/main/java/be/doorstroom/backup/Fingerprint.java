package be.doorstroom.backup;

import be.doorstroom.platform.web.Digests;
import java.math.BigInteger;

/// Counts rows and sums their hashes: equal for the same rows in any order, as two databases sort
/// texts differently.
final class Fingerprint {
    private static final BigInteger BOUND = BigInteger.ONE.shiftLeft(256);
    private static final int HEXADECIMAL = 16;

    private long rows;
    private BigInteger sum = BigInteger.ZERO;

    void add(String row) {
        rows++;
        sum = sum.add(new BigInteger(Digests.sha256(row), HEXADECIMAL)).mod(BOUND);
    }

    Manifest.Content content(String table) {
        return new Manifest.Content(table, rows, sum.toString(HEXADECIMAL));
    }
}
