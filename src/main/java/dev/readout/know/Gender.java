package dev.readout.know;

/** Which of "she" and "he" a text uses for somebody. */
public enum Gender {
  FEMALE,
  MALE
}
