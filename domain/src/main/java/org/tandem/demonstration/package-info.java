/**
 * The made-up demonstration set: about 60 invented providers, 36 months of figures in the layouts of the real
 * publications, and the script of decisions that is played on them. Everything follows from a seed by whole-number
 * arithmetic and the four basic operations, so that every machine makes the same bytes.
 *
 * <p>Codes have four characters, {@code ZM} and a number. ODS gives trusts codes of three or five characters, sites five
 * and practices six; the only codes of four characters are those of pharmacy head offices, which begin with {@code P}.
 * So no code of this set can belong to a real trust. Postcodes lie in the area {@code ZZ}, which does not exist.
 */
package org.tandem.demonstration;
