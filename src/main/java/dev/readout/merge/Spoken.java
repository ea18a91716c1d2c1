package dev.readout.merge;

import dev.readout.vocab.Key;
import java.util.Set;
import java.util.regex.Pattern;

/** How running text names an entity: "the White House", "the Netherlands", but "Anna Brandt". */
final class Spoken {
  private static final Set<String> FOLDERS = Set.of("organization", "place");
  // What such a noun is part of or for comes after it: the Office of the High Commissioner.
  private static final Pattern HEAD =
      Pattern.compile(
          "(.* )?(Government|Ministry|Department|Office|Bureau|Agency|Commission|Committee|Council"
              + "|Union|Nations|Organi[sz]ation|Court|Tribunal|Parliament|Senate|Congress|Assembly"
              + "|House|Kremlin|Pentagon|Elysee|Army|Navy|Party|Fund|Programme|Federation|League"
              + "|States|Kingdom|Emirates|Republic|Islands?|Netherlands|Philippines|Bahamas|Gambia"
              + "|Maldives|Comoros|Seychelles)(?: (of|for|on) .*)?");

  private Spoken() {}

  static String of(Key entity, String name) {
    return FOLDERS.contains(entity.folder()) && takesArticle(name) ? "the " + name : name;
  }

  private static boolean takesArticle(String name) {
    boolean own = name.startsWith("The ") || name.startsWith("the ") || name.contains("'s ");
    return !own && HEAD.matcher(name).matches();
  }
}
