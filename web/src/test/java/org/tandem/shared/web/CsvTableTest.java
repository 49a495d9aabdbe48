package org.tandem.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    @Test
    void each_entry_of_a_list_is_a_line_and_inner_fields_are_named_with_a_dot() throws IOException {
        assertThat(csv("{'items':[{'code':'RX1','region':{'code':'Y56','name':'London'}}],'total':1}"))
                .isEqualTo("code,region.code,region.name\r\nRX1,Y56,London\r\n");
    }

    @Test
    void an_answer_without_items_gives_its_first_list_of_objects() throws IOException {
        assertThat(csv("{'indicator':'A','names':['x'],'positions':[{'code':'B','value':0.5},{'code':'C','value':null}]}"))
                .isEqualTo("code,value\r\nB,0.5\r\nC,\r\n");
    }

    @Test
    void plain_values_of_a_list_share_a_cell_and_objects_stand_as_json() throws IOException {
        assertThat(csv("[{'periods':['2024-04','2024-05'],'parts':[{'a':1}]}]"))
                .isEqualTo("periods,parts\r\n2024-04; 2024-05,\"[{\"\"a\"\":1}]\"\r\n");
    }

    @Test
    void a_text_that_a_spreadsheet_would_run_is_defused_and_a_negative_number_is_left_alone() throws IOException {
        assertThat(csv("[{'name':'=1+1','z':-1.5}]")).isEqualTo("name,z\r\n'=1+1,-1.5\r\n");
    }

    @Test
    void an_empty_list_has_no_columns() throws IOException {
        assertThat(csv("{'items':[],'total':0}")).isEmpty();
    }

    @Test
    void an_answer_without_any_list_is_refused() {
        assertThatThrownBy(() -> csv("{'code':'A'}")).hasMessage("This answer is no list.");
    }

    private static String csv(String json) throws IOException {
        StringBuilder out = new StringBuilder();
        CsvTable.of(ApiJson.MAPPER.readTree(json.replace('\'', '"'))).print(out);
        return out.toString();
    }
}
