package dev.readout.analyse;

import java.text.Normalizer;

/**
 * Takes accents off, letter by letter, so that offsets stay: the models know few accented names.
 */
final class Letters {
  private Letters() {}

  /** The text with the same number of UTF-16 units, accented letters without their accents. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      plain.append(plain(text.charAt(i)));
    }
    return plain.toString();
  }

  private static char plain(char letter) {
    if (letter < 0xC0 || !Character.isLetter(letter)) {
      return letter;
    }
    return switch (letter) {
      case 'ł' -> 'l';
      case 'Ł' -> 'L';
      case 'ø' -> 'o';
      case 'Ø' -> 'O';
      case 'đ' -> 'd';
      case 'Đ' -> 'D';
      case 'ı' -> 'i';
      default -> Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
    };
  }
}
