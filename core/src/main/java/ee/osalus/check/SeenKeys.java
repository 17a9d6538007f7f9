package ee.osalus.check;

import java.util.Arrays;

/**
 * At which position of a list a key was first seen: an open hash table of 64-bit keys, 16 to 32 bytes an entry, so that a
 * million projects fit in little memory.
 *
 * <p>A key is a hash of what it stands for. That two of a million different things have the same one has a probability of one in
 * forty million.
 */
final class SeenKeys {

    private static final int FIRST_CAPACITY = 8;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private long[] keys = new long[FIRST_CAPACITY];
    private int[] positions = new int[FIRST_CAPACITY];
    private int size;

    /** A key of the text parts of something, which are kept apart: "a", "bc" is not "ab", "c". */
    static long key(String... parts) {
        long hash = FNV_OFFSET;
        for (String part : parts) {
            for (int i = 0; i < part.length(); i++) {
                hash = (hash ^ part.charAt(i)) * FNV_PRIME;
            }
            hash = (hash ^ 0x1_0000L) * FNV_PRIME;
        }
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        mixed ^= mixed >>> 33;
        return mixed == 0 ? 1 : mixed;
    }

    /**
     * Where a key was first seen, which is here if it was not seen before.
     *
     * @param position the current position, from 1
     * @return the first position, or the current one
     */
    int firstOrNow(long key, int position) {
        int slot = slotOf(key);
        if (keys[slot] == key) {
            return positions[slot];
        }
        keys[slot] = key;
        positions[slot] = position;
        size++;
        if (4L * size > 3L * keys.length) {
            grow();
        }
        return position;
    }

    /** Whether a key was not seen before; from now on it was. */
    boolean isNew(long key, int position) {
        int before = size;
        firstOrNow(key, position);
        return size > before;
    }

    private int slotOf(long key) {
        int mask = keys.length - 1;
        int slot = (int) key & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldPositions = positions;
        keys = new long[2 * oldKeys.length];
        positions = Arrays.copyOf(positions, keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slotOf(oldKeys[i]);
                keys[slot] = oldKeys[i];
                positions[slot] = oldPositions[i];
            }
        }
    }
}
