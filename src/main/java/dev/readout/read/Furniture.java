package dev.readout.read;

import java.util.Set;
import java.util.regex.Pattern;

/** Knows the lines that a site shows around every article. */
final class Furniture {
  private static final Set<String> LABELS =
      Set.of(
          ("latest news|breaking news|top stories|most read|most popular|trending|trending now"
                  + "|related articles|related news|related stories|related topics|related|more news"
                  + "|more stories|more on this story|read more|read also|see also|continue reading"
                  + "|advertisement|sponsored|share|share this|share this article|tweet|print|email"
                  + "|home|menu|search|login|log in|sign in|sign up|subscribe|subscribe now|newsletter"
                  + "|follow us|comments|leave a comment|tags|skip to content|skip to main content"
                  + "|world|world today|politics|business|sports|opinion|back to top|next article"
                  + "|previous article|all rights reserved|loading|watch live|listen|copy link|save"
                  + "|recommended|you may also like|editors picks|in pictures")
              .split("\\|"));
  private static final Pattern STARTS =
      Pattern.compile(
          "^(?:Read more|Read also|Also read|See also|Click here|Subscribe|Sign up|Follow us|Share"
              + " (?:this|on)|Related:|Tags:|Topics:|Copyright (?:©|\\(c\\)|\\d{4})|©|All rights reserved"
              + "|Download our|Join our|Support our|Comments? \\(|Your browser)\\b?.*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern COOKIES =
      Pattern.compile(
          "\\b(?:we|you|your|our|this (?:web)?site)\\b.*\\b(?:cookies|privacy policy|terms of use)\\b"
              + "|^accept (?:all )?cookies",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 25;

  private Furniture() {}

  static boolean is(Segment line) {
    return LABELS.contains(line.plain())
        || line.isBreadcrumb() && line.words() <= LONGEST
        || line.words() <= LONGEST
            && (STARTS.matcher(line.text()).matches() || COOKIES.matcher(line.text()).find());
  }
}
