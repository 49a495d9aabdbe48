package org.tandem.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.tandem.access.Role;
import org.tandem.access.service.UserAdministration;
import org.tandem.access.service.UserList;
import org.tandem.access.service.UserQuery;
import org.tandem.access.service.UserRow;
import org.tandem.shared.service.BusinessException;
import org.tandem.shared.web.Notices;

/** The list of accounts, and making a new one. */
@Named
@RequestScoped
public class UsersPage {

    @Inject
    private UserList users;
    @Inject
    private UserAdministration administration;
    @Inject
    private Notices notices;

    private String q;
    private String role;
    private String state;
    private List<UserRow> rows;
    private String fresh;
    private String freshName;

    public void load() {
        rows = users.find(new UserQuery(q == null ? "" : q.strip(), notices.constant(Role.class, role), notices.constant(UserRow.State.class, state)));
    }

    /** Makes the account; its one-time password is shown with this answer only. */
    public void create() {
        UserForm form = UserForm.sent(Faces.getRequestParameterValuesMap());
        try {
            fresh = administration.create(form.name(), form.terms(), form.address());
            freshName = form.name();
        } catch (BusinessException refused) {
            notices.refused(refused, field -> "newUser:" + field);
        }
        load();
    }

    /** What stands in the fields: what was sent and refused, else nothing. */
    public UserForm getForm() {
        return Faces.isPostback() && fresh == null ? UserForm.sent(Faces.getRequestParameterValuesMap()) : UserForm.EMPTY;
    }

    /** Pseudonym of a person who was just erased, null when nobody was. */
    public String getErased() {
        String erased = Faces.getRequestParameter("erased");
        return !Faces.isPostback() && erased != null && erased.matches("erased-[0-9a-f]{12}") ? erased : null;
    }

    public List<UserRow> getRows() {
        return rows;
    }

    /** One-time password of the account that was just made, null otherwise. */
    public String getFresh() {
        return fresh;
    }

    public String getFreshName() {
        return freshName;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
