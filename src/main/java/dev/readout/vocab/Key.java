package dev.readout.vocab;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.SortedSet;

/**
 * A thing's path below the base of all resources, such as {@code person/anna-brandt}; the base is
 * put before it only where it is written. No other type makes paths or IRIs of things.
 */
public record Key(String path) implements Comparable<Key> {
  private static final int LONGEST_NAME = 60;
  private static final int MOST_NAMED = 4;

  /** The key of an entity by the name it is known under. */
  public static Key entity(EntityClass type, String name) {
    return new Key(type.folder() + "/" + slug(name));
  }

  /** The key of an article by its identity: what a person recognises, then what tells it apart. */
  public static Key article(String identity) {
    String last = identity.substring(identity.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]+$", "");
    return new Key("article/" + slug(last) + "-" + digest(identity, 6));
  }

  /**
   * The key of an event by what its first account says: stable while that account is there, and the
   * same whatever the base.
   *
   * @param account the telling's own path, {@code article/x#event-2}
   */
  public static Key event(EventClass type, SortedSet<Key> participants, Key account) {
    StringBuilder name = new StringBuilder(type.words());
    participants.stream().limit(MOST_NAMED).forEach(each -> name.append(' ').append(each.name()));
    return new Key("event/" + slug(name.toString()) + "-" + digest(account.path, 6));
  }

  /** The key of the n-th report of an article. */
  public static Key report(Key article, int number) {
    return new Key("report/" + article.name() + "-" + number);
  }

  public static Key post(String title, Key of, Key holder) {
    return new Key("post/" + slug(title) + "-" + of.name() + "-" + holder.name());
  }

  public static Key relation(Key subject, String predicate, Key object) {
    return new Key("relation/" + subject.name() + "-" + slug(predicate) + "-" + object.name());
  }

  /** The stretch of this article's text between two code points, end exclusive. */
  public Key span(int begin, int end) {
    return within("char=" + begin + "," + end);
  }

  /** Something of this article's own account: {@code account}, {@code event-2}. */
  public Key within(String fragment) {
    return new Key(path + "#" + fragment);
  }

  /** The article this is something of: without the fragment that {@link #within} put behind it. */
  public Key whole() {
    int hash = path.indexOf('#');
    return hash < 0 ? this : new Key(path.substring(0, hash));
  }

  /** The part after the first slash: "anna-brandt". */
  public String name() {
    return path.substring(path.indexOf('/') + 1);
  }

  /** The part before the first slash: "person". */
  public String folder() {
    return path.substring(0, path.indexOf('/'));
  }

  public String iri(String base) {
    return base + path;
  }

  @Override
  public int compareTo(Key other) {
    return path.compareTo(other.path);
  }

  /** Lower case, accents off, everything but letters and digits a hyphen; never empty. */
  public static String slug(String name) {
    String slug = hyphened(Normalizer.normalize(name, Normalizer.Form.NFKD));
    if (slug.isEmpty()) {
      return "x-" + digest(name, 6);
    }
    return slug.length() <= LONGEST_NAME
        ? slug
        : slug.substring(0, LONGEST_NAME).replaceAll("-$", "") + "-" + digest(name, 6);
  }

  /** By hand, not by patterns: the authority makes some sixteen thousand slugs at each start. */
  private static String hyphened(String decomposed) {
    StringBuilder slug = new StringBuilder(decomposed.length());
    boolean gap = false;
    for (int c : decomposed.toLowerCase(Locale.ROOT).codePoints().toArray()) {
      if (Character.isLetter(c) || Character.isDigit(c)) {
        slug.append(gap && slug.length() > 0 ? "-" : "").appendCodePoint(c);
        gap = false;
      } else if (!isLeftOut(c)) {
        gap = true;
      }
    }
    return slug.toString();
  }

  private static boolean isLeftOut(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> c == '\'' || c == '’';
    };
  }

  /** The first {@code digits} hex digits of the SHA-256 of a text. */
  public static String digest(String text, int digits) {
    return digest(text.getBytes(StandardCharsets.UTF_8), digits);
  }

  public static String digest(byte[] bytes, int digits) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, digits);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
