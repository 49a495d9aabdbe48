package org.tandem.intake.service.layout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tandem.intake.Layout;
import org.tandem.provider.ProviderType;
import org.tandem.provider.RegistryRows.Typing;
import org.tandem.provider.RegistryRows.TypingBasis;

/**
 * Trusts with their primary inspection category of the Care Quality Commission.
 *
 * <p>Format: a header with the columns of {@link #columns()} in this order, one row a trust. A trust without category is ignored: its type
 * then comes from the organisation type of the sickness file.
 * <pre>
 * trust_code,primary_category
 * XX1,Acute hospital - NHS non-specialist
 * </pre>
 *
 * <p>Refused: one code twice. The day of publication does not stand in the file and must be given.
 */
final class TrustTypesReader extends EachRowReader {

    private static final String CODE = "trust_code";
    private static final String CATEGORY = "primary_category";
    private static final Map<String, ProviderType> TYPES = Map.of(
            "acute hospital - nhs non-specialist", ProviderType.ACUTE,
            "acute hospital - nhs specialist", ProviderType.ACUTE_SPECIALIST,
            "acute hospital - independent specialist", ProviderType.INDEPENDENT,
            "acute hospital - independent non-specialist", ProviderType.INDEPENDENT,
            "mental health - community & residential - nhs", ProviderType.MENTAL_HEALTH,
            "mental health - community & hospital - independent", ProviderType.INDEPENDENT,
            "community health - nhs & independent", ProviderType.COMMUNITY,
            "ambulance service", ProviderType.AMBULANCE);

    @Override
    public Layout layout() {
        return Layout.TRUST_TYPES;
    }

    @Override
    public List<String> columns() {
        return List.of(CODE, CATEGORY);
    }

    @Override
    void row(CsvRow row, Header header, Collected into) {
        String code = header.code(row, CODE);
        String category = header.cell(row, CATEGORY);
        if (category.isEmpty()) {
            into.ignore();
            return;
        }
        ProviderType type = TYPES.get(category.toLowerCase(Locale.ROOT));
        if (type == null) {
            throw new BadRow(row, CATEGORY, "UNKNOWN_CATEGORY", "The category is one of the Care Quality Commission's,"
                    + " such as 'Acute hospital - NHS non-specialist' or 'Ambulance service'.", category);
        }
        into.once(code, "the trust " + code, row);
        into.registry().add(new Typing(code, type, TypingBasis.TYPE_LIST, row.number()));
    }
}
