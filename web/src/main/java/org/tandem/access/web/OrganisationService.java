package org.tandem.access.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.access.service.OrganisationIdentity;
import org.tandem.access.web.OrganisationProblem.Kind;
import org.tandem.shared.service.Settings;

/**
 * The organisation's own sign-in service (OpenID Connect, authorization code flow with PKCE). Its description and keys are
 * fetched when they are first needed and kept; signatures, issuer, audience, times and nonce are checked by the library.
 */
@ApplicationScoped
class OrganisationService {

    private static final int PATIENCE_MILLIS = 10_000;
    private static final int LARGEST_ANSWER = 500_000;

    /** Who came, and the token that names the session at the service when it is to end. */
    record Vouched(OrganisationIdentity identity, String idToken) {
    }

    private record Known(OIDCProviderMetadata metadata, IDTokenValidator validator) {
    }

    @Inject
    private Settings settings;

    private volatile Known known;

    boolean isOffered() {
        return settings.oidcIssuer().isPresent();
    }

    /** Where the person signs in. */
    URI signIn(OrganisationStart start, URI callback) throws OrganisationProblem {
        return new AuthenticationRequest.Builder(ResponseType.CODE, new com.nimbusds.oauth2.sdk.Scope("openid", "profile", "email"), client(), callback)
                .endpointURI(known().metadata().getAuthorizationEndpointURI()).state(new State(start.state())).nonce(new Nonce(start.nonce()))
                .codeChallenge(new CodeVerifier(start.verifier()), CodeChallengeMethod.S256).build().toURI();
    }

    /** Where the person signs out, if the service says; comes back to an address here. */
    Optional<URI> signOut(String idToken, URI back) throws OrganisationProblem {
        try {
            JWT hint = JWTParser.parse(idToken);
            return Optional.ofNullable(known().metadata().getEndSessionEndpointURI()).map(end -> new LogoutRequest(end, hint, back, null).toURI());
        } catch (java.text.ParseException e) {
            throw new OrganisationProblem(Kind.NOT_TRUSTED, e);
        }
    }

    /** Takes the code to the service and answers who came. */
    Vouched redeem(String code, OrganisationStart start, URI callback) throws OrganisationProblem {
        try {
            JWT idToken = idToken(new AuthorizationCodeGrant(new AuthorizationCode(code), callback, new CodeVerifier(start.verifier())));
            IDTokenClaimsSet claims = known().validator().validate(idToken, new Nonce(start.nonce()));
            boolean verified = Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"));
            return new Vouched(new OrganisationIdentity(claims.getIssuer().getValue(), claims.getSubject().getValue(),
                    claims.getStringClaim("preferred_username"), verified ? claims.getStringClaim("email") : null), idToken.serialize());
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new OrganisationProblem(Kind.NOT_TRUSTED, e);
        } catch (IOException e) {
            throw new OrganisationProblem(Kind.UNREACHABLE, e);
        }
    }

    private JWT idToken(AuthorizationCodeGrant grant) throws ParseException, IOException, OrganisationProblem {
        URI endpoint = known().metadata().getTokenEndpointURI();
        TokenRequest request = settings.oidcClientSecret()
                .map(secret -> new TokenRequest.Builder(endpoint, new ClientSecretBasic(client(), new Secret(secret)), grant))
                .orElseGet(() -> new TokenRequest.Builder(endpoint, client(), grant)).build();
        HTTPRequest http = request.toHTTPRequest();
        http.setConnectTimeout(PATIENCE_MILLIS);
        http.setReadTimeout(PATIENCE_MILLIS);
        TokenResponse answer = OIDCTokenResponseParser.parse(http.send());
        if (!answer.indicatesSuccess()) {
            throw new OrganisationProblem(Kind.NOT_TRUSTED, "the code was not taken: " + answer.toErrorResponse().getErrorObject().getCode());
        }
        return ((OIDCTokenResponse) answer.toSuccessResponse()).getOIDCTokens().getIDToken();
    }

    private ClientID client() {
        return new ClientID(settings.oidcClientId());
    }

    private Known known() throws OrganisationProblem {
        if (known == null) {
            known = ask();
        }
        return known;
    }

    private Known ask() throws OrganisationProblem {
        try {
            Issuer issuer = new Issuer(settings.oidcIssuer().orElseThrow());
            OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(issuer, PATIENCE_MILLIS, PATIENCE_MILLIS);
            JWKSource<SecurityContext> keys = JWKSourceBuilder.create(metadata.getJWKSetURI().toURL(),
                    new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, LARGEST_ANSWER)).build();
            return new Known(metadata, new IDTokenValidator(issuer, client(), new JWSVerificationKeySelector<>(algorithms(metadata), keys), null));
        } catch (GeneralException e) {
            throw new OrganisationProblem(Kind.UNREACHABLE, e);
        } catch (MalformedURLException e) {
            throw new OrganisationProblem(Kind.NOT_TRUSTED, e);
        } catch (IOException e) {
            throw new OrganisationProblem(Kind.UNREACHABLE, e);
        }
    }

    /** Signatures by a private key only: none by a shared secret, and never none at all. */
    private static Set<JWSAlgorithm> algorithms(OIDCProviderMetadata metadata) {
        Set<JWSAlgorithm> signed = metadata.getIDTokenJWSAlgs() == null ? Set.of(JWSAlgorithm.RS256)
                : metadata.getIDTokenJWSAlgs().stream().filter(JWSAlgorithm.Family.SIGNATURE::contains).collect(Collectors.toSet());
        return signed.isEmpty() ? Set.of(JWSAlgorithm.RS256) : signed;
    }
}
