/** Board packs: chosen sections for a provider, board or region, commented on, frozen, checked, approved and issued. */
package org.tandem.boardpack;
