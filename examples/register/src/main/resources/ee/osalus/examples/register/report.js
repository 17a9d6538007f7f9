
// Draws each table of the portfolio as a chart, from the figures that stand in it; without it the tables say the same.
(function () {
  'use strict';
  var root = document.documentElement;
  var charts = [];

  function colour(name) {
    return getComputedStyle(root).getPropertyValue(name).trim();
  }

  function paint(chart) {
    chart.data.datasets.forEach(function (dataset, i) {
      dataset.backgroundColor = colour('--part-' + (i % 6));
    });
    ['x', 'y'].forEach(function (axis) {
      chart.options.scales[axis].ticks.color = colour('--soft');
      chart.options.scales[axis].grid.color = colour('--rule');
    });
    chart.options.plugins.legend.labels.color = colour('--ink');
    chart.update('none');
  }

  document.querySelectorAll('.portfolio').forEach(function (portfolio) {
    var rows = Array.from(portfolio.querySelectorAll('table:first-of-type tbody tr'));
    var heads = Array.from(portfolio.querySelectorAll('thead')[0].querySelectorAll('th')).slice(1);
    portfolio.querySelector('.chart').hidden = false;
    var chart = new Chart(portfolio.querySelector('canvas'), {
      type: 'bar',
      data: {
        labels: rows.map(function (row) { return row.cells[0].textContent; }),
        datasets: heads.map(function (head, i) {
          return { label: head.textContent, data: rows.map(function (row) { return Number(row.cells[i + 1].dataset.value); }) };
        })
      },
      options: {
        animation: false,
        maintainAspectRatio: false,
        scales: {
          x: { stacked: true, ticks: {}, grid: { display: false } },
          y: { stacked: true, grid: {}, ticks: { maxTicksLimit: 6, callback: function (value) {
            return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '\u00a0');
          } } }
        },
        plugins: {
          legend: { position: 'bottom', align: 'start', labels: { boxWidth: 12, boxHeight: 12 } },
          tooltip: { callbacks: { label: function (item) {
            return item.dataset.label + ': ' + rows[item.dataIndex].cells[item.datasetIndex + 1].textContent;
          } } }
        }
      }
    });
    charts.push(chart);
    paint(chart);
  });

  function openTarget() {
    var target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (var at = target; at; at = at.parentElement) {
      if (at.tagName === 'DETAILS') {
        at.open = true;
      }
    }
    if (target) {
      target.scrollIntoView();
    }
  }

  function repaint() {
    charts.forEach(paint);
  }

  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repaint);
  addEventListener('hashchange', openTarget);
  addEventListener('beforeprint', function () { root.classList.add('paper'); repaint(); });
  addEventListener('afterprint', function () { root.classList.remove('paper'); repaint(); });
  openTarget();
}());
