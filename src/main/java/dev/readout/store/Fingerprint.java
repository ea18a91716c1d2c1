package dev.readout.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Says in a few letters which statements a store holds: the same for the same statements, however
 * they came there. Each statement is put in, or taken out, by the same call.
 */
final class Fingerprint {
  private static final int BYTES = 32;

  private final MessageDigest digest;
  private final byte[] sum;

  private Fingerprint(byte[] sum) {
    this.sum = sum;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  static Fingerprint ofNothing() {
    return new Fingerprint(new byte[BYTES]);
  }

  static Fingerprint parse(String hex) {
    return new Fingerprint(HexFormat.of().parseHex(hex));
  }

  /** Of all that is in a dataset, in whose transaction the caller is. */
  static Fingerprint of(DatasetGraph data) {
    Fingerprint fingerprint = ofNothing();
    data.find().forEachRemaining(quad -> fingerprint.toggle(Statements.bytes(quad)));
    return fingerprint;
  }

  void toggle(byte[] statement) {
    combine(digest.digest(statement));
  }

  /** Puts in, or takes out, all the statements of another at once. */
  void toggle(Fingerprint others) {
    combine(others.sum);
  }

  private void combine(byte[] one) {
    for (int i = 0; i < BYTES; i++) {
      sum[i] ^= one[i];
    }
  }

  /** 64 hex digits. */
  @Override
  public String toString() {
    return HexFormat.of().formatHex(sum);
  }
}
