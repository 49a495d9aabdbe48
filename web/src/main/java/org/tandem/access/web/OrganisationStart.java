package org.tandem.access.web;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.io.Serializable;

/**
 * What a session keeps between leaving for the organisation's sign-in and coming back, once.
 *
 * @param next where the person wants to go afterwards, null for the overview
 */
record OrganisationStart(String state, String nonce, String verifier, String next) implements Serializable {

    static OrganisationStart random(String next) {
        return new OrganisationStart(new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue(), next);
    }
}
