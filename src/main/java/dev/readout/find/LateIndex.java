package dev.readout.find;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.query.text.TextIndex;

/** Opens an index only when a query asks it: most do not, and opening takes a while. */
final class LateIndex {
  /** The place of the number of hits among what the longest form of {@code query} is given. */
  private static final int LIMIT = 5;

  private LateIndex() {}

  static TextIndex of(Supplier<TextIndex> opened) {
    return of(opened, Integer.MAX_VALUE);
  }

  /**
   * @param most an answer of more hits is a {@link TooManyHitsException}
   */
  static TextIndex of(Supplier<TextIndex> opened, int most) {
    return (TextIndex)
        Proxy.newProxyInstance(
            TextIndex.class.getClassLoader(),
            new Class<?>[] {TextIndex.class},
            (proxy, method, arguments) -> {
              try {
                bound(arguments, most);
                return checked(method.invoke(opened.get(), arguments), most);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  /** One hit more than may be told is enough to know; all might not fit into memory. */
  private static void bound(Object[] arguments, int most) {
    if (arguments != null && arguments.length > LIMIT && most < Integer.MAX_VALUE) {
      int limit = (Integer) arguments[LIMIT];
      arguments[LIMIT] = limit > 0 ? Math.min(limit, most + 1) : most + 1;
    }
  }

  private static Object checked(Object answer, int most) {
    if (answer instanceof List<?> hits && hits.size() > most) {
      throw new TooManyHitsException(most);
    }
    return answer;
  }
}
