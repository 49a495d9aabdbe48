// Under each table: saving what it shows, and choosing columns. The choice is kept in this browser for the page.
(function () {
  'use strict';

  const tools = document.getElementById('tableTools');
  if (!tools) { return; }
  const SIMPLE = 16;

  function words(cell) {
    const copy = cell.cloneNode(true);
    copy.querySelectorAll('.tip, .tipText, svg, script, details.fold').forEach(part => part.remove());
    copy.querySelectorAll('.hidden').forEach(part => { if (copy.textContent.trim() !== part.textContent.trim()) { part.remove(); } });
    copy.querySelectorAll('br, p, li, .badge').forEach(part => part.after(' '));
    return copy.textContent.replace(/\s+/g, ' ').trim();
  }

  function shown(table) {
    const columns = Array.from(table.tHead.rows[0].cells).map((cell, i) => ({ i, cell })).filter(c => !c.cell.hidden && words(c.cell) !== '');
    return {
      headers: columns.map(c => words(c.cell)),
      rows: Array.from(table.tBodies[0].rows).filter(row => !row.hidden)
        .map(row => columns.map(c => row.cells[c.i] ? words(row.cells[c.i]) : ''))
    };
  }

  // What a spreadsheet would run as a formula gets an apostrophe before it; a negative number is none.
  function quoted(text) {
    const safe = /^[=+@\t\r]|^-(?![\d.,]+( ?%)?$)/.test(text) ? "'" + text : text;
    return /[",\n]/.test(safe) ? '"' + safe.replace(/"/g, '""') + '"' : safe;
  }

  function save(content, name) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(content);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }

  function named(title) {
    return title.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60) || 'table';
  }

  function csv(table, title) {
    const content = shown(table);
    const lines = [content.headers, ...content.rows].map(row => row.map(quoted).join(','));
    save(new Blob(['\ufeff' + lines.join('\r\n') + '\r\n'], { type: 'text/csv' }), named(title) + '.csv');
  }

  function xlsx(table, title, told) {
    const page = document.querySelector('h1');
    told.textContent = '';
    told.removeAttribute('role');
    told.className = 'hidden';
    fetch(tools.dataset.excel, {
      method: 'POST', credentials: 'same-origin', headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(Object.assign(shown(table), { title: page ? page.textContent.trim() + ': ' + title : title, address: location.href }))
    }).then(answer => {
      if (!answer.ok || answer.redirected) { throw new Error(String(answer.status)); }
      return answer.blob();
    }).then(content => save(content, named(title) + '.xlsx')).catch(() => {
      told.className = 'fieldError';
      told.setAttribute('role', 'alert');
      told.textContent = told.dataset.failed;
    });
  }

  function apply(table, column, on) {
    Array.from(table.rows).forEach(row => { if (row.cells[column]) { row.cells[column].hidden = !on; } });
  }

  function stored(key) {
    try { return JSON.parse(localStorage.getItem(key)) || []; } catch (blocked) { return []; }
  }

  function store(key, hidden) {
    try { localStorage.setItem(key, JSON.stringify(hidden)); } catch (blocked) { return; }
  }

  // The first column says what a row is about and stays. The boxes are made when somebody opens the tools.
  function chooser(table, title, part) {
    const fieldset = part.querySelector('fieldset');
    const heads = Array.from(table.tHead.rows[0].cells);
    const simple = table.tHead.rows.length === 1 && heads.length > 3 && heads.length <= SIMPLE && !table.querySelector('[colspan], [rowspan]');
    if (!simple) { fieldset.remove(); return; }
    const key = 'tandem.columns.' + location.pathname + '.' + title;
    const hidden = new Set(stored(key));
    const columns = heads.map((head, i) => ({ i, name: words(head) })).filter(column => column.i > 0 && column.name !== '');
    columns.filter(column => hidden.has(column.name)).forEach(column => apply(table, column.i, false));
    part.addEventListener('toggle', () => columns.forEach(column => {
      fieldset.append(choice(column.name, !hidden.has(column.name), on => {
        if (on) { hidden.delete(column.name); } else { hidden.add(column.name); }
        apply(table, column.i, on);
        store(key, Array.from(hidden));
      }));
    }), { once: true });
  }

  function choice(name, on, changed) {
    const label = document.createElement('label');
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', checked: on });
    label.className = 'choice';
    label.append(box, name);
    box.addEventListener('change', () => changed(box.checked));
    return label;
  }

  document.querySelectorAll('.tableFrame > table[data-sortable]').forEach(table => {
    const frame = table.parentElement;
    if (!table.tHead || !table.tBodies[0] || table.tBodies[0].rows.length === 0 || frame.closest('figure')) { return; }
    const title = frame.getAttribute('aria-label') || document.title;
    const part = tools.content.firstElementChild.cloneNode(true);
    part.querySelector('summary').append(Object.assign(document.createElement('span'), { className: 'hidden', textContent: ': ' + title }));
    part.querySelector('[data-save="csv"]').addEventListener('click', () => csv(table, title));
    part.querySelector('[data-save="xlsx"]').addEventListener('click', () => xlsx(table, title, part.querySelector('[data-failed]')));
    chooser(table, title, part);
    frame.after(part);
  });

  // The summary of a page as text: its title, its sentence and what else is marked, with the address.
  document.querySelectorAll('[data-copy]').forEach(button => {
    if (!navigator.clipboard) { return; }
    button.hidden = false;
    const label = button.textContent;
    button.addEventListener('click', () => {
      const parts = Array.from(document.querySelectorAll('h1, .pageHead .kicker, .pageHead .lead, [data-summary]')).flatMap(part =>
        part.matches('ul, ol, dl') ? Array.from(part.children).map(item => '- ' + words(item)) : [words(part)]);
      navigator.clipboard.writeText(parts.filter(t => t).concat(location.href).join('\n')).then(() => {
        button.textContent = button.dataset.copied;
        setTimeout(() => { button.textContent = label; }, 4000);
      });
    });
  });
}());
