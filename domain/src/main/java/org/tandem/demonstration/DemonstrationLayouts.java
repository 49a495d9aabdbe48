package org.tandem.demonstration;

/** Codes of the layouts, as the import names them. */
final class DemonstrationLayouts {

    static final String TRUST_LIST = "ods-trusts";
    static final String TRUST_TYPES = "trust-types";
    static final String POSTCODES = "postcode-places";
    static final String SUCCESSORS = "ods-successors";
    static final String PEER_FINDER = "peer-finder";
    static final String EMERGENCY = "ae-monthly";
    static final String SICKNESS = "sickness-monthly";
    static final String OBSERVATIONS = "tandem-observations";

    private DemonstrationLayouts() {
    }
}
