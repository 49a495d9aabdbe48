// Draws the charts of a page from the JSON in their data-chart attribute. What they show was computed by the server;
// here is only geometry, the tooltip, the keyboard and saving.
(function () {
  'use strict';

  const probe = document.createElement('span');
  document.body.append(probe);
  probe.hidden = true;

  function token(name) {
    probe.style.color = 'var(--' + name + ')';
    return getComputedStyle(probe).color;
  }

  const NARROW = 560;
  // Between the margins of a sheet.
  const PAPER = '660px';
  const FONT = 'Arial, sans-serif';

  function base(element) {
    const text = token('text');
    return {
      animation: false,
      textStyle: { fontFamily: FONT, fontSize: 14, color: text },
      tooltip: {
        renderMode: 'richText', confine: true, backgroundColor: token('card'), borderColor: token('border-strong'), borderWidth: 1,
        padding: 10, textStyle: { color: text, fontSize: 14, fontFamily: FONT, width: Math.min(320, element.clientWidth - 40), overflow: 'break' }
      }
    };
  }

  function categoryAxis(labels) {
    return {
      type: 'category', data: labels, axisLine: { lineStyle: { color: token('border-strong') } }, axisTick: { show: false },
      axisLabel: { color: token('text-soft'), fontSize: 13, hideOverlap: true }
    };
  }

  function valueAxis(chart, fromZero) {
    return {
      type: 'value', scale: !fromZero, name: chart.unit, nameLocation: 'end', nameGap: 10,
      nameTextStyle: { color: token('text-soft'), fontSize: 13, align: 'left' },
      splitLine: { lineStyle: { color: token('border') } },
      axisLabel: { color: token('text-soft'), fontSize: 13 }
    };
  }

  function reference(line, colour, position) {
    return {
      silent: true, symbol: 'none', animation: false,
      data: [{ yAxis: line.value }],
      lineStyle: { color: colour, type: [8, 4, 2, 4], width: 1.5 },
      label: { formatter: line.label, position: position || 'insideStartTop', color: colour, fontSize: 13, backgroundColor: token('card'), padding: [1, 3] }
    };
  }

  // Process chart ------------------------------------------------------------------------------------------------

  const POINT = {
    COMMON: { symbol: 'circle', size: 7, tone: 'common' },
    IMPROVEMENT: { symbol: 'diamond', size: 13, tone: 'improvement' },
    CONCERN: { symbol: 'triangle', size: 12, tone: 'concern' },
    NEUTRAL: { symbol: 'rect', size: 9, tone: 'neutral' }
  };

  function line(data, style) {
    return { type: 'line', data, symbol: 'none', silent: true, connectNulls: false, lineStyle: style, tooltip: { show: false }, z: 2 };
  }

  function only(values, chart, group) {
    return values.map((value, i) => chart.points[i].group === group ? value : null);
  }

  // The target stays in sight even where no point comes near it.
  function withTarget(axis, chart) {
    if (chart.target) {
      axis.min = extent => nice(Math.min(extent.min, chart.target.value), extent, Math.floor);
      axis.max = extent => nice(Math.max(extent.max, chart.target.value), extent, Math.ceil);
    }
    return axis;
  }

  function nice(value, extent, round) {
    const step = extent.max - extent.min < 0.5 ? 0.1 : 1;
    return Math.round(round(value / step) * step * 10) / 10;
  }

  // a note at the edge of a chart runs towards its middle, so that nothing cuts it
  function towardsMiddle(index, count) {
    return index < count * 0.2 ? 'left' : index > count * 0.8 ? 'right' : 'center';
  }

  function process(chart, element) {
    const outline = token('mark-outline');
    const groups = Array.from(new Set(chart.points.map(p => p.group)));
    const series = [];
    groups.forEach(group => {
      series.push(line(only(chart.mean, chart, group), { color: outline, width: 1.5 }));
      series.push(line(only(chart.lower, chart, group), { color: token('text-soft'), width: 1.5, type: 'dashed' }));
      series.push(line(only(chart.upper, chart, group), { color: token('text-soft'), width: 1.5, type: 'dashed' }));
      series.push({
        type: 'line', z: 4, connectNulls: false, symbol: 'circle', showAllSymbol: true, showSymbol: true, points: true,
        lineStyle: { color: token('common'), width: 1.5 },
        data: chart.points.map(p => {
          if (p.group !== group) { return null; }
          const look = POINT[p.variation];
          return { value: p.value, symbol: look.symbol, symbolSize: look.size, itemStyle: { color: token(look.tone), borderColor: outline, borderWidth: 1 } };
        })
      });
    });
    if (chart.target) { series[0].markLine = reference(chart.target, outline, 'insideEndTop'); }
    const breaks = chart.points.map((p, i) => i).filter(i => i > 0 && chart.points[i].group !== chart.points[i - 1].group);
    if (breaks.length > 0) {
      series[1].markLine = {
        silent: true, symbol: 'none', lineStyle: { color: token('text-soft'), type: 'dotted' },
        label: { formatter: 'new start', color: token('text-soft'), fontSize: 13 },
        data: breaks.map(i => ({ xAxis: i, label: { align: towardsMiddle(i, chart.points.length) } }))
      };
    }
    return Object.assign(base(element), {
      grid: { left: 8, right: 16, top: 40, bottom: 8, containLabel: true },
      xAxis: Object.assign(categoryAxis(chart.points.map(p => p.label)), { boundaryGap: true }),
      yAxis: withTarget(valueAxis(chart, false), chart),
      series,
      tooltip: Object.assign(base(element).tooltip, {
        trigger: 'axis', axisPointer: { type: 'line', lineStyle: { color: token('border-strong') } },
        formatter: items => items.length ? spoken(chart, items[0].dataIndex, '\n') : ''
      })
    });
  }

  // Ranked bar ---------------------------------------------------------------------------------------------------

  function whiskers(chart) {
    const colour = token('text-soft');
    return {
      type: 'custom', silent: true, z: 3, tooltip: { show: false }, encode: { x: 0, y: [1, 2] },
      data: chart.points.map((p, i) => [i, p.lower, p.upper]).filter(d => d[1] !== null && d[1] !== undefined),
      renderItem: (params, api) => {
        const low = api.coord([api.value(0), api.value(1)]);
        const high = api.coord([api.value(0), api.value(2)]);
        return { type: 'line', shape: { x1: low[0], y1: low[1], x2: high[0], y2: high[1] }, style: { stroke: colour, lineWidth: 1 } };
      }
    };
  }

  // The name of the own bar stands above all bars, a thin line leads to it.
  function ownName(chart) {
    const i = chart.points.findIndex(p => p.mark === 'own');
    if (i < 0) { return []; }
    const at = i / Math.max(1, chart.points.length - 1);
    const top = Math.max(...chart.points.map(p => Math.max(p.value || 0, p.upper || 0)));
    return [{
      type: 'scatter', silent: true, symbolSize: 1, z: 5, tooltip: { show: false }, itemStyle: { color: token('text-soft') }, data: [[i, top]],
      label: { show: true, position: 'top', distance: 6, align: at < 0.3 ? 'left' : at > 0.7 ? 'right' : 'center', formatter: chart.points[i].name,
        color: token('text'), fontWeight: 'bold', fontSize: 14 },
      markLine: { silent: true, symbol: 'none', animation: false, label: { show: false }, lineStyle: { color: token('text-soft'), type: 'solid', width: 1 },
        data: [[{ coord: [i, chart.points[i].value] }, { coord: [i, top] }]] }
    }];
  }

  // Beside the bars, where nothing else stands.
  function besideBars(line) {
    const drawn = reference(line, token('mark-outline'), 'end');
    drawn.label.formatter = line.label.replace(' ', '\n');
    return drawn;
  }

  function ranked(chart, element) {
    const tone = { own: token('own'), peer: token('peer'), other: token('other') };
    const bars = {
      type: 'bar', barCategoryGap: chart.points.length > 40 ? '20%' : '30%', barMaxWidth: 44, cursor: 'pointer',
      data: chart.points.map(p => ({
        value: p.value, itemStyle: { color: tone[p.mark] }
      })),
      markLine: chart.target ? besideBars(chart.target) : undefined
    };
    const axis = categoryAxis(chart.points.map(p => p.name));
    axis.axisLabel.show = chart.points.length <= 12 && element.clientWidth > NARROW;
    axis.axisLabel.interval = 0;
    axis.axisLabel.width = Math.max(60, element.clientWidth / Math.max(1, chart.points.length) - 16);
    axis.axisLabel.overflow = 'break';
    return Object.assign(base(element), {
      grid: { left: 8, right: chart.target ? 72 : 16, top: 48, bottom: 12, containLabel: true },
      xAxis: axis, yAxis: valueAxis(chart, true),
      series: chart.points.some(p => p.lower !== null && p.lower !== undefined) && chart.points.length <= 150
        ? [bars, whiskers(chart), ...ownName(chart)] : [bars, ...ownName(chart)],
      tooltip: Object.assign(base(element).tooltip, {
        trigger: 'axis', axisPointer: { type: 'shadow' }, formatter: items => items.length ? spoken(chart, items[0].dataIndex, '\n') : ''
      })
    });
  }

  // Map ----------------------------------------------------------------------------------------------------------

  // A coarse outline of England, longitude and latitude by eye, only to find one's way.
  const COAST = [[-2.03, 55.81], [-1.6, 55.58], [-1.42, 55.02], [-1.17, 54.69], [-0.61, 54.49], [-0.39, 54.28], [-0.08, 54.12], [-0.2, 53.98],
    [0.03, 53.73], [0.12, 53.58], [-0.25, 53.7], [-0.07, 53.57], [0.27, 53.34], [0.35, 53.14], [0.02, 52.92], [0.36, 52.8], [0.49, 52.95], [0.85, 52.98],
    [1.3, 52.93], [1.55, 52.82], [1.74, 52.6], [1.76, 52.48], [1.58, 52.08], [1.35, 51.95], [1.16, 51.79], [0.95, 51.6], [0.72, 51.53],
    [0.4, 51.47], [0.76, 51.44], [1.39, 51.39], [1.41, 51.22], [1.31, 51.12], [0.97, 50.91], [0.58, 50.85], [0.27, 50.74], [-0.14, 50.82],
    [-0.79, 50.73], [-1.1, 50.79], [-1.35, 50.8], [-1.55, 50.71], [-1.88, 50.72], [-1.96, 50.61], [-2.45, 50.52], [-2.94, 50.72], [-3.4, 50.62],
    [-3.5, 50.46], [-3.64, 50.22], [-4.14, 50.33], [-4.63, 50.33], [-5.03, 50.13], [-5.2, 49.96], [-5.53, 50.11], [-5.71, 50.07], [-5.48, 50.22],
    [-5.09, 50.42], [-4.95, 50.57], [-4.55, 50.83], [-4.53, 51.02], [-4.22, 51.08], [-4.12, 51.21], [-3.47, 51.21], [-3.0, 51.24], [-2.98, 51.35],
    [-2.71, 51.51], [-2.45, 51.73], [-2.66, 51.64], [-2.7, 51.83], [-3.1, 52.07], [-3.05, 52.35], [-3.1, 52.75], [-2.9, 52.95], [-2.9, 53.1],
    [-3.05, 53.25], [-3.19, 53.38], [-3.03, 53.45], [-3.1, 53.56], [-3.0, 53.66], [-3.06, 53.82], [-2.87, 54.08], [-2.9, 54.18], [-3.23, 54.08],
    [-3.4, 54.25], [-3.63, 54.5], [-3.57, 54.65], [-3.4, 54.87], [-3.05, 54.98], [-2.85, 55.1], [-2.68, 55.22], [-2.35, 55.36], [-2.2, 55.45],
    [-2.25, 55.65], [-2.03, 55.81]];

  function bounds(chart) {
    const all = COAST.concat(chart.points.map(p => [p.longitude, p.latitude]));
    const west = Math.min(...all.map(c => c[0])), east = Math.max(...all.map(c => c[0]));
    const south = Math.min(...all.map(c => c[1])), north = Math.max(...all.map(c => c[1]));
    return { west: west - 0.2, east: east + 0.2, south: south - 0.15, north: north + 0.15 };
  }

  // One degree east is as wide on paper as the cosine of the latitude makes it.
  function mapGrid(b, element) {
    const aspect = (b.east - b.west) * Math.cos((b.south + b.north) / 2 * Math.PI / 180) / (b.north - b.south);
    const width = Math.min(element.clientWidth, element.clientHeight * aspect);
    const height = width / aspect;
    return { left: (element.clientWidth - width) / 2, top: (element.clientHeight - height) / 2, width, height, containLabel: false };
  }

  function map(chart, element) {
    const b = bounds(chart);
    const hidden = { show: false, type: 'value' };
    const outline = token('mark-outline');
    const places = chart.points.map(p => ({
      value: [p.longitude, p.latitude], symbol: p.shape, symbolSize: p.size,
      itemStyle: { color: token(p.tone), borderColor: outline, borderWidth: 1 },
      label: p.named ? { show: true, formatter: p.name, position: 'right', color: token('text'), fontSize: 13, textBorderColor: token('card'), textBorderWidth: 3 } : undefined
    }));
    return Object.assign(base(element), {
      grid: mapGrid(b, element),
      xAxis: Object.assign({ min: b.west, max: b.east }, hidden), yAxis: Object.assign({ min: b.south, max: b.north }, hidden),
      series: [
        { type: 'line', data: COAST, symbol: 'none', silent: true, lineStyle: { color: token('border-strong'), width: 1 }, tooltip: { show: false }, z: 1 },
        { type: 'lines', coordinateSystem: 'cartesian2d', silent: true, z: 3, symbol: ['none', 'arrow'], symbolSize: 9,
          lineStyle: { color: token('own'), width: 2, opacity: 1 },
          data: chart.lines.map(l => ({ coords: [l.from, l.to], lineStyle: { type: l.dashed ? 'dashed' : 'solid' } })) },
        { type: 'scatter', data: places, z: 4, cursor: 'pointer', points: true }
      ],
      tooltip: Object.assign(base(element).tooltip, { trigger: 'item', formatter: item => spoken(chart, item.dataIndex, '\n') })
    });
  }

  // All ----------------------------------------------------------------------------------------------------------

  const KINDS = Object.assign({ process, ranked, map }, window.tandemComparisons({ token, base, categoryAxis, valueAxis, spoken }));

  function spoken(chart, index, gap) {
    const p = chart.points[index];
    return [p.label || p.name, p.text, p.note].filter(t => t).join(gap);
  }

  // The series of a chart that holds point number index.
  function seriesOf(drawn, chart, index) {
    const all = drawn.getOption().series;
    return chart.kind === 'ranked' ? 0 : all.findIndex(s => s.points && s.data[index] !== null);
  }

  function show(drawn, chart, element, index) {
    drawn.dispatchAction({ type: 'showTip', seriesIndex: seriesOf(drawn, chart, index), dataIndex: index });
    element.nextElementSibling.textContent = spoken(chart, index, '. ');
  }

  function step(key, at, last) {
    switch (key) {
      case 'ArrowRight': case 'ArrowDown': return Math.min(last, at + 1);
      case 'ArrowLeft': case 'ArrowUp': return Math.max(0, at < 0 ? last : at - 1);
      case 'Home': return 0;
      case 'End': return last;
      default: return -1;
    }
  }

  function keyboard(drawn, chart, element) {
    let at = chart.points.findIndex(p => p.mark === 'own');
    element.addEventListener('keydown', event => {
      if (event.key === 'Escape') { drawn.dispatchAction({ type: 'hideTip' }); return; }
      if (event.key === 'Enter' && at >= 0 && chart.points[at].href) { location.href = chart.points[at].href; return; }
      const next = step(event.key, at, chart.points.length - 1);
      if (next < 0) { return; }
      event.preventDefault();
      at = next;
      show(drawn, chart, element, at);
    });
    element.addEventListener('blur', () => drawn.dispatchAction({ type: 'hideTip' }));
  }

  function save(address, name) {
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
  }

  function quoted(text) {
    const clean = text.replace(/\s+/g, ' ').trim();
    return /[",\n]/.test(clean) ? '"' + clean.replace(/"/g, '""') + '"' : clean;
  }

  function tools(drawn, figure) {
    const image = figure.querySelector('[data-image]');
    const csv = figure.querySelector('[data-csv]');
    image.hidden = false;
    csv.hidden = false;
    image.addEventListener('click', () => save(drawn.getDataURL({ pixelRatio: 2, backgroundColor: token('card') }), image.dataset.image + '.png'));
    csv.addEventListener('click', () => {
      const rows = Array.from(figure.querySelectorAll('table tr')).map(row => Array.from(row.cells).map(cell => quoted(cell.textContent)).join(','));
      const address = URL.createObjectURL(new Blob(['\ufeff' + rows.join('\r\n') + '\r\n'], { type: 'text/csv' }));
      save(address, csv.dataset.csv + '.csv');
      setTimeout(() => URL.revokeObjectURL(address), 10000);
    });
  }

  // Paper gets a still picture of its own width, since a chart at the edge of a sheet would be cut.
  const sheets = [];

  function onPaper(drawn, element, fit) {
    let still;
    sheets.push({
      before: () => {
        element.style.width = PAPER;
        fit();
        still = drawn.renderToCanvas({ pixelRatio: 2, backgroundColor: token('card') });
        still.removeAttribute('style');
        still.className = 'still';
        element.before(still);
      },
      after: () => {
        still.remove();
        element.style.width = '';
        fit();
      }
    });
  }

  function draw(element) {
    const chart = JSON.parse(element.dataset.chart);
    const drawn = echarts.init(element, null, { renderer: 'canvas' });
    const redraw = () => drawn.setOption(KINDS[chart.kind](chart, element), true);
    redraw();
    drawn.on('click', item => {
      const point = chart.points[item.dataIndex];
      if (point && point.href && item.seriesType !== 'lines') { location.href = point.href; }
    });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
    const fit = () => { drawn.resize(); redraw(); };
    new ResizeObserver(fit).observe(element);
    onPaper(drawn, element, fit);
    keyboard(drawn, chart, element);
    tools(drawn, element.closest('figure'));
  }

  // A chart is drawn when it comes near the window, and before the page is printed.
  const waiting = new Set(document.querySelectorAll('[data-chart]'));

  function drawOnce(element) {
    if (waiting.delete(element)) { draw(element); }
  }

  const near = new IntersectionObserver(seen => seen.filter(s => s.isIntersecting).forEach(s => { near.unobserve(s.target); drawOnce(s.target); }),
    { rootMargin: '900px' });
  waiting.forEach(element => near.observe(element));
  window.addEventListener('beforeprint', () => {
    waiting.forEach(drawOnce);
    sheets.forEach(sheet => sheet.before());
  });
  window.addEventListener('afterprint', () => sheets.forEach(sheet => sheet.after()));
  document.documentElement.dataset.charts = 'ready';
}());
