package org.tandem.provider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "GUY'S AND ST THOMAS' NHS FOUNDATION TRUST|Guy's and St Thomas' NHS Foundation Trust",
            "THE NEWCASTLE UPON TYNE HOSPITALS NHS FOUNDATION TRUST|The Newcastle upon Tyne Hospitals NHS Foundation Trust",
            "THE QUEEN ELIZABETH HOSPITAL, KING'S LYNN, NHS FOUNDATION TRUST|The Queen Elizabeth Hospital, King's Lynn, NHS Foundation Trust",
            "GREAT ORMOND STREET HOSPITAL FOR CHILDREN NHS FOUNDATION TRUST|Great Ormond Street Hospital for Children NHS Foundation Trust",
            "ROYAL BROMPTON & HAREFIELD NHS FOUNDATION TRUST|Royal Brompton & Harefield NHS Foundation Trust",
            "UNIVERSITY HOSPITALS OF NORTH MIDLANDS NHS TRUST|University Hospitals of North Midlands NHS Trust",
            "EAST BERKS PRIMARY CARE OOH(WAM)|East Berks Primary Care OOH(Wam)",
            "ERDINGTON GP HEALTH & WELLBEING WIC|Erdington GP Health & Wellbeing WIC",
            "O'NEILL CARE CIC|O'Neill Care CIC",
            "NHS DIRECT NHS TRUST|NHS Direct NHS Trust",
            "Barts Health NHS Trust|Barts Health NHS Trust",
            "  OXLEAS   NHS FOUNDATION TRUST |Oxleas NHS Foundation Trust"})
    void a_name_in_capitals_becomes_readable(String published, String readable) {
        assertThat(ReadableName.of(published)).isEqualTo(readable);
    }
}
