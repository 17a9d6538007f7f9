
// Draws each table of the portfolio as a chart, from the figures that stand in it; without it the tables say the same.
(function () {
  'use strict';
  var root = document.documentElement;
  var charts = [];
  var unfolded = [];

  function colour(name) {
    return getComputedStyle(root).getPropertyValue(name).trim();
  }

  // The legend is drawn, not laid out: a name that is longer than a line would end at the edge of the chart.
  function shortened(name, width) {
    var most = Math.floor(width / 9);
    return name.length > most ? name.slice(0, most - 1) + '…' : name;
  }

  function draw(portfolio) {
    var table = portfolio.querySelector('table');
    var rows = Array.from(table.tBodies[0].rows);
    var heads = Array.from(table.tHead.rows[0].cells).slice(1);
    portfolio.querySelector('.chart').hidden = false;
    return new Chart(portfolio.querySelector('canvas'), {
      type: 'bar',
      data: {
        labels: rows.map(function (row) { return row.cells[0].textContent; }),
        datasets: heads.map(function (head, i) {
          return {
            label: shortened(head.textContent, portfolio.clientWidth),
            backgroundColor: colour('--part-' + (i % 6)),
            maxBarThickness: 72,
            data: rows.map(function (row) { return Number(row.cells[i + 1].dataset.value); })
          };
        })
      },
      options: {
        animation: false,
        maintainAspectRatio: false,
        scales: {
          x: { stacked: true, grid: { display: false }, border: { color: colour('--rule') }, ticks: {
            color: colour('--soft'),
            autoSkip: false,
            maxRotation: 0,
            // Counted from the last, which may be the unknown year and would look like one more if it had no label. A label takes
            // up to 60 pixels, the axis of the amounts some 80.
            callback: function (value, i) {
              var step = Math.ceil(rows.length * 60 / (portfolio.clientWidth - 80));
              return (rows.length - 1 - i) % step === 0 ? rows[i].cells[0].textContent : '';
            }
          } },
          y: { stacked: true, grid: { color: colour('--rule') }, border: { display: false }, ticks: {
            color: colour('--soft'),
            maxTicksLimit: 6,
            callback: function (value) { return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '\u00a0'); }
          } }
        },
        plugins: {
          legend: { position: 'bottom', align: 'start', labels: { color: colour('--ink'), boxWidth: 12, boxHeight: 12 } },
          tooltip: { callbacks: { label: function (item) {
            return heads[item.datasetIndex].textContent + ': ' + rows[item.dataIndex].cells[item.datasetIndex + 1].textContent;
          } } }
        }
      }
    });
  }

  function drawAll() {
    charts.forEach(function (chart) { chart.destroy(); });
    charts = Array.from(document.querySelectorAll('.portfolio')).map(draw);
  }

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

  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawAll);
  addEventListener('hashchange', openTarget);
  // Paper is light, and nobody unfolds it.
  addEventListener('beforeprint', function () {
    root.classList.add('paper');
    unfolded = Array.from(document.querySelectorAll('details:not([open])'));
    unfolded.forEach(function (fold) { fold.open = true; });
    drawAll();
  });
  addEventListener('afterprint', function () {
    root.classList.remove('paper');
    unfolded.forEach(function (fold) { fold.open = false; });
    drawAll();
  });
  drawAll();
  openTarget();
}());
