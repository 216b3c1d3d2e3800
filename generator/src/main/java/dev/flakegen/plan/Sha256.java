package dev.flakegen.plan;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, as hex digits: what {@code builtins.hashFile "sha256"} gives. */
public final class Sha256 {
    /**
     * Cloned for each hash, and asked for once, before a description runs: that can remove or replace what the JDK
     * makes one with. (Keeping the providers themselves would load all of them, at about 40 ms a run.)
     */
    private static final MessageDigest EMPTY = empty();

    private Sha256() {}

    private static MessageDigest empty() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    public static String of(byte[] bytes) {
        try {
            var digest = (MessageDigest) EMPTY.clone();
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("what the JDK hashes with can be cloned", e);
        }
    }
}
