// What of ECharts the charts of the pages use. A chart or component that is missing here is missing on the pages.
import { init, use } from 'echarts/core';
import { BarChart, CustomChart, LineChart, LinesChart, ScatterChart } from 'echarts/charts';
import { AxisPointerComponent, GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { LabelLayout, LegacyGridContainLabel } from 'echarts/features';
import { CanvasRenderer } from 'echarts/renderers';

use([
  BarChart, CustomChart, LineChart, LinesChart, ScatterChart, AxisPointerComponent, GridComponent, MarkLineComponent, TooltipComponent,
  LabelLayout, LegacyGridContainLabel, CanvasRenderer
]);

export { init };
