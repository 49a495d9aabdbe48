// Fetches what draws charts once the page is painted, so that its words do not wait for it. Printing sooner prints the tables.
(function () {
  'use strict';

  const named = document.getElementById('chartScripts');
  if (!named || !document.querySelector('[data-chart]')) { return; }

  function fetchScripts() {
    named.dataset.scripts.split(' ').forEach(address => {
      const script = document.createElement('script');
      script.src = address;
      // in the order of the list
      script.async = false;
      document.body.append(script);
    });
  }

  if (PerformanceObserver.supportedEntryTypes.includes('paint')) {
    new PerformanceObserver((painted, observer) => {
      observer.disconnect();
      fetchScripts();
    }).observe({ type: 'paint', buffered: true });
  } else {
    requestAnimationFrame(() => setTimeout(fetchScripts));
  }
}());
