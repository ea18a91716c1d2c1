/**
 * What is known beforehand: countries, governments and their seats, institutions, offices, people
 * with their terms, places.
 *
 * <p>In: {@code ontology/authority/*.tsv} and the user's files of the same form. Out: an {@link
 * dev.readout.know.Authority}, which answers by key, by name, by adjective, by office and date.
 *
 * <p>What is imported besides ({@link dev.readout.know.Entry}) stays in an index on disk and is
 * only looked up; it comes after the bundled facts wherever both know a name.
 *
 * <p>To add facts, add rows: the type, a tab, the label, then tab-parted {@code field=value},
 * values parted by {@code |}; the most prominent bearer of a name stands first. To add a file, name
 * it in {@code AuthorityFiles.NAMES} and begin it with comment lines that say where its rows are
 * from; a Wikidata id or a date only ever comes from such a source. To add a field, name it in
 * {@code RowReader.FIELDS}.
 *
 * <p>Traps: a row moved before another of the same name takes the plain key from it, and links to
 * that key break. A term whose end nobody recorded counts only for a while after its source was
 * last changed. A name that is an English word or a given name too must be listed under
 * CommonWords.
 */
package dev.readout.know;
