/**
 * Reads the language of an article: in come an article's blocks, out go sentences with words,
 * lemmas, tags, names, times and, for the sentences that are worth it, a dependency tree.
 *
 * <p>The only package that imports the language library; another engine is another {@link
 * dev.readout.analyse.Analyser}. The caller says which sentences deserve a parse, which costs about
 * as much as all the rest.
 *
 * <p>The dependency parser is the one part written anew: CoreNLP's own takes eight times as long
 * for the same trees with the same model, and six times the memory. A test holds the two together.
 */
package dev.readout.analyse;
