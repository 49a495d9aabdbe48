// Funnel, spread over time and step ladder, for charts.js, which lends its tools and calls them by their kind.
window.tandemComparisons = function (tools) {
  'use strict';

  const { token, base, categoryAxis, valueAxis, spoken } = tools;

  function limitLine(chart, name, type) {
    return {
      type: 'line', data: chart.curve.map(c => [c.size, c[name]]), symbol: 'none', silent: true, tooltip: { show: false }, z: 2,
      lineStyle: { color: token('text-soft'), width: 1.5, type }
    };
  }

  function centreLine(chart) {
    const sizes = chart.curve.map(c => c.size);
    return {
      type: 'line', data: [[sizes[0], chart.centre], [sizes[sizes.length - 1], chart.centre]], symbol: 'none', silent: true,
      tooltip: { show: false }, lineStyle: { color: token('mark-outline'), width: 1.5 }, z: 2
    };
  }

  function dot(p, largest) {
    const tone = { own: 'own', peer: 'peer', other: 'other' }[p.mark];
    return {
      value: [p.size, p.value], symbol: p.mark === 'own' ? 'diamond' : 'circle', symbolSize: p.mark === 'own' ? 15 : p.mark === 'peer' ? 10 : 8,
      itemStyle: { color: token(tone), borderColor: token('mark-outline'), borderWidth: 1 },
      label: p.named ? {
        show: true, formatter: p.name, position: p.size > largest * 0.7 ? 'left' : 'right', color: token('text'), fontSize: 13, fontWeight: p.mark === 'own' ? 'bold' : 'normal',
        textBorderColor: token('card'), textBorderWidth: 3
      } : undefined
    };
  }

  // The limits of the smallest units leave the chart; the axis follows the units.
  function valuesOf(chart) {
    const values = chart.points.map(p => p.value).concat(chart.centre);
    const low = Math.min(...values), high = Math.max(...values), room = (high - low || Math.abs(high) || 1) * 0.15;
    const step = Math.pow(10, Math.floor(Math.log10(high - low + 2 * room))) / 2;
    return { min: Math.max(low < 0 ? -Infinity : 0, tidy(Math.floor((low - room) / step) * step)), max: tidy(Math.ceil((high + room) / step) * step) };
  }

  function tidy(value) {
    return Number(value.toPrecision(6));
  }

  function funnel(chart, element) {
    const y = valuesOf(chart);
    const largest = Math.max(...chart.points.map(p => p.size));
    const sizes = Object.assign(valueAxis({ unit: '' }, true), {
      name: chart.sizeName, nameLocation: 'middle', nameGap: 28, nameTextStyle: { color: token('text-soft'), fontSize: 13 }, splitLine: { show: false }
    });
    sizes.axisLabel = Object.assign({ hideOverlap: true, formatter: value => value.toLocaleString('en-GB') }, sizes.axisLabel);
    return Object.assign(base(element), {
      grid: { left: 8, right: 24, top: 40, bottom: 32, containLabel: true },
      xAxis: sizes, yAxis: Object.assign(valueAxis(chart, false), y),
      series: [
        limitLine(chart, 'lower95', 'dashed'), limitLine(chart, 'upper95', 'dashed'), limitLine(chart, 'lower998', 'solid'),
        limitLine(chart, 'upper998', 'solid'), centreLine(chart),
        { type: 'scatter', data: chart.points.map(p => dot(p, largest)), z: 4, cursor: 'pointer', points: true, labelLayout: { moveOverlap: 'shiftY' } }
      ],
      tooltip: Object.assign(base(element).tooltip, { trigger: 'item', formatter: item => spoken(chart, item.dataIndex, '\n') })
    });
  }

  function course(chart, name, style) {
    return { type: 'line', data: chart.points.map(p => p[name]), symbol: 'none', lineStyle: style, itemStyle: { color: style.color }, z: 3 };
  }

  function spread(chart, element) {
    const soft = token('text-soft'), own = token('own');
    const thin = { color: soft, width: 1 };
    const band = {
      type: 'line', stack: 'half', symbol: 'none', silent: true, z: 1, lineStyle: { opacity: 0 }, tooltip: { show: false }
    };
    return Object.assign(base(element), {
      grid: { left: 8, right: 16, top: 40, bottom: 8, containLabel: true },
      xAxis: Object.assign(categoryAxis(chart.points.map(p => p.label)), { boundaryGap: false }),
      yAxis: valueAxis(chart, false),
      series: [
        Object.assign(course(chart, 'value', { color: own, width: 3 }), { points: true }),
        course(chart, 'lowest', thin), course(chart, 'highest', thin), course(chart, 'lower', thin), course(chart, 'upper', thin),
        Object.assign({ data: chart.points.map(p => p.lower) }, band),
        Object.assign({ data: chart.points.map(p => p.upper - p.lower), areaStyle: { color: token('quartile-3'), opacity: 0.6 } }, band)
      ],
      tooltip: Object.assign(base(element).tooltip, {
        trigger: 'axis', axisPointer: { type: 'line', lineStyle: { color: token('border-strong') } },
        formatter: items => items.length ? spoken(chart, items[0].dataIndex, '\n') : ''
      })
    });
  }

  // Places on two scales of 1 to 5, numbered; the names stand in the table.
  function scale(name, position) {
    return Object.assign(valueAxis({ unit: '' }, false), {
      min: 0, max: 6, interval: 1, name, nameLocation: 'middle', nameGap: position, nameTextStyle: { color: token('text-soft'), fontSize: 13 },
      axisLabel: { color: token('text-soft'), fontSize: 13, formatter: place => place >= 1 && place <= 5 ? String(place) : '' }
    });
  }

  function ladder(chart, element) {
    const outline = token('mark-outline'), narrow = element.clientWidth < 500;
    const ink = { own: token('card'), peer: token('text'), card: token('text') };
    return Object.assign(base(element), {
      grid: { left: 44, right: 12, top: 30, bottom: 44, containLabel: false },
      xAxis: scale(chart.across + ' →', 26), yAxis: scale(chart.unit + ' →', 24),
      series: [{
        type: 'scatter', z: 4, cursor: 'pointer', points: true,
        data: chart.points.map(p => ({
          value: [p.x, p.y], symbol: p.shape, symbolSize: narrow ? p.size * 0.6 : p.size,
          itemStyle: { color: token(p.tone), borderColor: outline, borderWidth: 1 },
          label: { show: true, formatter: String(p.number), color: ink[p.tone], fontSize: narrow ? 10 : 13, fontWeight: 'bold' }
        })),
        markLine: {
          silent: true, symbol: 'none', animation: false, lineStyle: { color: token('text-soft'), type: 'dotted', width: 2 },
          data: chart.steps.map(s => ({ xAxis: s.value, label: { formatter: s.label, position: 'end', color: token('text-soft'), fontSize: narrow ? 10 : 13 } }))
        }
      }],
      tooltip: Object.assign(base(element).tooltip, { trigger: 'item', formatter: item => spoken(chart, item.dataIndex, '\n') })
    });
  }

  return { funnel, spread, ladder };
};
