// Draws what a table beside it says: each figure names its table and which of its columns it shows. Without this the
// table is all there is. Lines differ by dash and mark, areas by pattern, so that nothing hangs on colour.
(function () {
  "use strict";
  const COLOURS = ["#0b5d5e", "#e0a030", "#a3170f", "#2f6db3", "#6b7674"];
  const MARKS = ["circle", "triangle", "rect"];
  // As the keys beside a chart show them: plain, dots, slanting lines.
  const PATTERNS = [
    { symbol: "none" },
    { symbol: "circle", symbolSize: 0.5, dashArrayX: [[6, 6], [0, 6, 6, 0]], dashArrayY: [6, 0], color: "rgba(0,0,0,.55)" },
    { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [3, 4], rotation: -Math.PI / 4, color: "rgba(255,255,255,.75)" }
  ];
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;

  function read(table, kind) {
    const heads = Array.from(table.tHead.rows[table.tHead.rows.length - 1].cells);
    const rows = Array.from(table.tBodies[0].rows);
    const number = function (cell) {
      return cell.dataset.value ? Number(cell.dataset.value) : null;
    };
    return {
      names: rows.map(function (row) { return row.cells[0].textContent.trim(); }),
      series: heads.map(function (head, i) { return { head: head, i: i }; })
        .filter(function (it) { return it.head.dataset.series === kind; })
        .map(function (it) {
          return {
            name: it.head.textContent.trim(),
            dashed: it.head.dataset.dashed === "true",
            values: rows.map(function (row) { return number(row.cells[it.i]); })
          };
        })
    };
  }

  function line(it, i) {
    return {
      type: "line", name: it.name, data: it.values, symbol: MARKS[i], symbolSize: 9, connectNulls: false,
      lineStyle: { width: 3, type: it.dashed ? "dashed" : "solid" }
    };
  }

  function bar(it) {
    return { type: "bar", name: it.name, data: it.values, stack: "all", barMaxWidth: 28 };
  }

  function options(figure, said) {
    const kind = figure.dataset.kind;
    const unit = figure.dataset.unit || "";
    const across = kind === "bars";
    const value = {
      type: "value", scale: kind === "lines", minInterval: 1,
      max: kind === "lines" ? 100 : null,
      axisLabel: { formatter: "{value}" + unit, color: "#16211f" }
    };
    const names = {
      type: "category", data: said.names, inverse: across,
      axisLabel: { color: "#16211f", hideOverlap: !across, width: across ? 150 : null, overflow: across ? "truncate" : "none" }
    };
    return {
      animation: !calm,
      aria: { enabled: true, label: { description: figure.dataset.label }, decal: { show: kind !== "lines", decals: PATTERNS } },
      color: COLOURS,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
      grid: { left: 8, right: 16, top: 16, bottom: 8, containLabel: true },
      xAxis: across ? value : names,
      yAxis: across ? names : value,
      series: said.series.map(kind === "lines" ? line : bar)
    };
  }

  function draw(figure) {
    const table = document.getElementById(figure.dataset.chart);
    const said = read(table, figure.dataset.kind);
    if (said.names.length === 0) return;
    figure.hidden = false;
    if (figure.dataset.kind === "bars") figure.style.height = Math.max(140, 40 + 34 * said.names.length) + "px";
    const chart = window.echarts.init(figure);
    chart.setOption(options(figure, said));
    new ResizeObserver(function () { chart.resize(); }).observe(figure);
  }

  document.querySelectorAll("figure[data-chart]").forEach(draw);
})();
