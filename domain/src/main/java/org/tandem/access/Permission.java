package org.tandem.access;

import static org.tandem.access.Role.ADMIN;
import static org.tandem.access.Role.BOARD_SECRETARY;
import static org.tandem.access.Role.DATA_MANAGER;
import static org.tandem.access.Role.REGIONAL_LEAD;
import static org.tandem.access.Role.TRUST_ANALYST;
import static org.tandem.access.Role.TRUST_SIGNATORY;

import java.util.EnumSet;
import java.util.Set;

/**
 * What can be done, and by which roles ({@code rules} section 8). A service names the permission that it needs; where a
 * permission reaches only into the own region or trust, the service also checks the {@link Scope}.
 */
public enum Permission {
    /** Published figures, ranks, charts and peers of every provider. */
    READ_PUBLISHED_FIGURES(EnumSet.allOf(Role.class)),
    /** Make, share and change peer sets of one's own. */
    KEEP_PEER_SETS(EnumSet.allOf(Role.class)),
    /** Standing of the own trust. */
    READ_OWN_STANDING(EnumSet.allOf(Role.class)),
    /** Difficulty and strength labels of others, within the scope. */
    READ_STANDINGS(EnumSet.of(REGIONAL_LEAD)),
    /** Set a status in place of the computed one; a lead of the provider's region. */
    OVERRIDE_STANDINGS(EnumSet.of(REGIONAL_LEAD)),
    /** Comment on the standing of the own trust. */
    COMMENT_STANDING(EnumSet.of(TRUST_ANALYST, TRUST_SIGNATORY, BOARD_SECRETARY)),
    /** Let a process chart begin anew with a reason: the own trust, or a provider, region or England within the scope. */
    SET_NEW_STARTS(EnumSet.of(REGIONAL_LEAD, TRUST_ANALYST, TRUST_SIGNATORY, DATA_MANAGER)),
    /** Rounds, candidates and refusals, within the scope. */
    READ_ROUNDS(EnumSet.of(REGIONAL_LEAD)),
    /** Make, solve, copy and publish rounds. */
    RUN_ROUNDS(EnumSet.of(REGIONAL_LEAD)),
    /** Propose, approve, withdraw and publish a pair; a lead of the recipient's region. */
    DECIDE_PAIRS(EnumSet.of(REGIONAL_LEAD)),
    /** Accept, counter or decline for the own trust. */
    ANSWER_FOR_TRUST(EnumSet.of(TRUST_SIGNATORY)),
    /** Pairs of the own trust once proposed to it. */
    READ_OWN_PAIRS(EnumSet.of(TRUST_SIGNATORY, TRUST_ANALYST, BOARD_SECRETARY, REGIONAL_LEAD)),
    /** Assessments, links, commitments, refusals, offers: leads within the scope, a trust its own. */
    READ_RELATIONS(EnumSet.of(TRUST_SIGNATORY, TRUST_ANALYST, BOARD_SECRETARY, REGIONAL_LEAD)),
    /** Record them: a lead within the scope, a signatory what the own trust says of itself. */
    RECORD_RELATIONS(EnumSet.of(TRUST_SIGNATORY, REGIONAL_LEAD)),
    /** Have the benchmark reports of a region or of all England made in one go, within the scope. */
    MAKE_REPORTS(EnumSet.of(REGIONAL_LEAD)),
    /** Have papers about the own trust, board or region made again and again by themselves; each kind of paper asks for its own permission too, so an
     * administrator can look and delete. */
    KEEP_SCHEDULES(EnumSet.of(TRUST_SIGNATORY, TRUST_ANALYST, BOARD_SECRETARY, REGIONAL_LEAD, ADMIN)),
    /** Board packs of the own trust, or of the own board or region. */
    READ_PACKS(EnumSet.of(TRUST_SIGNATORY, TRUST_ANALYST, BOARD_SECRETARY, REGIONAL_LEAD)),
    /** Make them, choose sections, ask for and enter commentary, freeze, check and issue. */
    KEEP_PACKS(EnumSet.of(TRUST_SIGNATORY, BOARD_SECRETARY, REGIONAL_LEAD)),
    /** Approve them: a signatory for a trust, a lead for a board or region. */
    APPROVE_PACKS(EnumSet.of(TRUST_SIGNATORY, REGIONAL_LEAD)),
    /** Stage a file and see what it would change. */
    READ_IMPORTS(EnumSet.of(DATA_MANAGER)),
    /** Publish and withdraw releases. */
    MANAGE_IMPORTS(EnumSet.of(DATA_MANAGER)),
    /** Change the catalogue of collaboration models. */
    MANAGE_MODELS(EnumSet.of(ADMIN)),
    /** Own tokens and own account. */
    MANAGE_OWN_ACCOUNT(EnumSet.allOf(Role.class)),
    /** Users, roles and scopes. */
    MANAGE_USERS(EnumSet.of(ADMIN)),
    /** The audit trail. */
    READ_AUDIT(EnumSet.of(ADMIN));

    private final Set<Role> roles;

    Permission(Set<Role> roles) {
        this.roles = Set.copyOf(roles);
    }

    /** The roles that hold it. */
    public Set<Role> roles() {
        return roles;
    }

    /** Whether a person's roles hold it; before a duty on the own account is done nothing else is open. */
    public boolean isHeldBy(Caller caller) {
        return (!caller.isHeldToOwnAccount() || this == MANAGE_OWN_ACCOUNT) && caller.roles().stream().anyMatch(roles::contains);
    }
}
