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

    /** A key of a text. */
    static long key(String text) {
        return key(FNV_OFFSET, text);
    }

    /** The key of something that has a key already and a further text. */
    static long key(long first, String text) {
        long hash = first;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return mixed(hash);
    }

    /** The key of something that has a key already and a further number, or a further key. */
    static long key(long first, long number) {
        return mixed((first ^ mixed(number)) * FNV_PRIME);
    }

    private static long mixed(long hash) {
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
