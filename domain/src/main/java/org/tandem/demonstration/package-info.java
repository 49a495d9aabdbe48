/**
 * The made-up demonstration set: about 60 invented providers, 36 months of figures in the layouts of the real
 * publications, and the script of decisions that is played on them. Everything follows from a seed by whole-number
 * arithmetic and the four basic operations, so that every machine makes the same bytes.
 *
 * <p>Codes have four characters, {@code ZM} and a number. ODS gives trusts codes of three or five characters. Four
 * characters are given to head offices outside the NHS only, and those begin with the letter of their kind: {@code P} for
 * pharmacies, {@code T} for opticians, {@code V} for care homes. So no code of this set can belong to a real trust.
 * Postcodes lie in the area {@code ZZ}, which does not exist.
 */
package org.tandem.demonstration;
