package dev.readout.ask;

/**
 * What a question lets its reader choose.
 *
 * @param name of the variable, without its question mark
 * @param meaning what it stands for, in words
 * @param fallback what is meant when no value is given, in words: "anyone"
 */
public record Parameter(String name, String meaning, String fallback) {}
