package dev.readout.know;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The forms under which names are compared: "Bashar al-Assad" and "Bashar al Assad" are one.
 *
 * <p>Accents, dots, commas and apostrophes go; a hyphen is a space; case stays, for "US" is not
 * "us".
 */
final class Spelling {
  private Spelling() {}

  /** "Côte d’Ivoire" → "Cote dIvoire", "People's" → "People s", "U.S." → "US", "-" → "". */
  static String plain(String name) {
    String text = isAscii(name) ? name : unaccented(name);
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\'') {
        appendApostrophe(out, text, i);
      } else if (c == '-' || c == ' ' || c == '_') {
        appendSpace(out);
      } else if (c != '.' && c != ',') {
        out.append(c);
      }
    }
    int length = out.length();
    return length > 0 && out.charAt(length - 1) == ' '
        ? out.substring(0, length - 1)
        : out.toString();
  }

  /** True for "RUSSIA" and "NORTH KOREA", as headlines and slugs write them. */
  static boolean isCapitals(String text) {
    boolean upper = false;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      upper |= Character.isUpperCase(text.charAt(i));
    }
    return upper;
  }

  static String upper(String plain) {
    return plain.toUpperCase(Locale.ROOT);
  }

  static String lower(String plain) {
    return plain.toLowerCase(Locale.ROOT);
  }

  /** Without a leading article: "the Kremlin" → "Kremlin". */
  static String withoutArticle(String name) {
    return name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name;
  }

  /** Before a final s it parts two words, as tokenizers do; elsewhere it is left out. */
  private static void appendApostrophe(StringBuilder out, String text, int at) {
    boolean beforeLastS =
        at + 1 < text.length()
            && Character.toLowerCase(text.charAt(at + 1)) == 's'
            && (at + 2 == text.length() || text.charAt(at + 2) == ' ');
    if (beforeLastS) {
      appendSpace(out);
    }
  }

  private static void appendSpace(StringBuilder out) {
    if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static String unaccented(String text) {
    StringBuilder out = new StringBuilder(text.length());
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        out.append(letter(c));
      }
    }
    return out.toString();
  }

  private static String letter(char c) {
    return switch (c) {
      case '’', '‘', 'ʻ', 'ʼ', '`' -> "'";
      case '–', '‐', '‑' -> "-";
      case 'ı' -> "i";
      case 'ł' -> "l";
      case 'Ł' -> "L";
      case 'ø' -> "o";
      case 'Ø' -> "O";
      case 'đ' -> "d";
      case 'Đ' -> "D";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'ə' -> "a";
      default -> String.valueOf(c);
    };
  }
}
