package dev.readout.read;

import java.io.InputStream;

/**
 * One input, opened.
 *
 * @param shown as the user named it, for problems
 * @param identity the path below the INPUT given
 */
record Source(String shown, String identity, InputStream bytes) {
  String fileName() {
    return identity.substring(identity.lastIndexOf('/') + 1);
  }
}
