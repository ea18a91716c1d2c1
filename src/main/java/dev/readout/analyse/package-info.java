/**
 * Reads the language of an article: in come an article's blocks, out go sentences with words,
 * lemmas, tags, names, times and, for the sentences that are worth it, a dependency tree.
 *
 * <p>The only package that imports the language library; another engine is another {@link
 * dev.readout.analyse.Analyser}. The caller says which sentences deserve a parse, which costs about
 * as much as all the rest.
 *
 * <p>Three parts are written anew, with CoreNLP's own models and the same results: the dependency
 * parser, of which CoreNLP's takes eight times as long and six times the memory; the name tagger,
 * of which it takes five times as long; and how the tagger scores words it knows well, which takes
 * it two and a half times as long. Tests hold each to CoreNLP's.
 */
package dev.readout.analyse;
