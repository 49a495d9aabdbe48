package org.tandem.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.access.EmailAddress;
import org.tandem.access.Permission;
import org.tandem.access.service.Accounts;
import org.tandem.access.service.Authority;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;

/** Where a person gets notices, over the interface. */
@Path("/account/notice-address")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account")
public class NoticeAddressResource {

    /** An address; null for none. */
    public record Address(String email) {
    }

    @Inject
    private Accounts accounts;
    @Inject
    private Authority authority;

    @GET
    @Requires(Permission.MANAGE_OWN_ACCOUNT)
    @Operation(summary = "Show where your notices go")
    public Address find() {
        return new Address(accounts.emailOf(authority.caller().name()).map(EmailAddress::text).orElse(null));
    }

    @PUT
    @Requires(Permission.MANAGE_OWN_ACCOUNT)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write down where your notices go", description = "With an empty email there are none.")
    public Address change(Address address) {
        if (address == null) {
            throw new Malformed("Say where your notices go.", new Reason("email", "Write {\"email\": \"mary.okafor@example.nhs.uk\"}, or an empty one for no notices."));
        }
        accounts.sendNoticesTo(authority.caller(), UserForm.address(address.email(), "email"));
        return find();
    }
}
