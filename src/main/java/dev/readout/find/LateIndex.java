package dev.readout.find;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import org.apache.jena.query.text.TextIndex;

/** Opens an index only when a query asks it: most do not, and opening takes a while. */
final class LateIndex {
  private LateIndex() {}

  static TextIndex of(Supplier<TextIndex> opened) {
    return (TextIndex)
        Proxy.newProxyInstance(
            TextIndex.class.getClassLoader(),
            new Class<?>[] {TextIndex.class},
            (proxy, method, arguments) -> {
              try {
                return method.invoke(opened.get(), arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
