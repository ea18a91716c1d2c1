package dev.readout.analyse;

import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** Reads what CoreNLP's classes keep to themselves: parts of models that it gives to nobody. */
final class Hidden {
  private Hidden() {}

  /** The value of a field that the class declares. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  static <T> T field(Object of, Class<?> declaring, String name) {
    try {
      Field field = declaring.getDeclaredField(name);
      field.setAccessible(true);
      return (T) field.get(of);
    } catch (ReflectiveOperationException e) {
      throw changed(declaring, e);
    }
  }

  /** The answer of a method to a text. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  static <T> T answer(Object of, Method method, String text) {
    try {
      return (T) method.invoke(of, text);
    } catch (ReflectiveOperationException e) {
      throw changed(method.getDeclaringClass(), e);
    }
  }

  /** A method that the class declares with one text as its argument. */
  static Method method(Class<?> declaring, String name) {
    try {
      Method method = declaring.getDeclaredMethod(name, String.class);
      method.setAccessible(true);
      return method;
    } catch (ReflectiveOperationException e) {
      throw changed(declaring, e);
    }
  }

  private static IllegalStateException changed(Class<?> declaring, Exception why) {
    return new IllegalStateException(
        "%s of this version of CoreNLP is not as usual".formatted(declaring.getName()), why);
  }
}
