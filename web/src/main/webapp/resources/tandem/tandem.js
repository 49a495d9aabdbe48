// Small conveniences. Every page also works without them: forms post, links lead on.
(function () {
  'use strict';

  // Sorting by a column: numbers by their value, words by the alphabet; empty cells last.
  function keyOf(row, column) {
    const cell = row.cells[column];
    if (!cell) { return null; }
    const raw = cell.dataset.sort !== undefined ? cell.dataset.sort : cell.textContent.trim();
    if (raw === '') { return null; }
    const number = Number(raw.replace(/[,%£\s]/g, '').replace('−', '-'));
    return Number.isNaN(number) ? raw.toLocaleLowerCase('en-GB') : number;
  }

  function compare(a, b) {
    if (a === null || b === null) { return a === b ? 0 : a === null ? 1 : -1; }
    if (typeof a === typeof b) { return typeof a === 'number' ? a - b : a.localeCompare(b, 'en-GB'); }
    return typeof a === 'number' ? -1 : 1;
  }

  function sortBy(table, column, head) {
    const descending = head.getAttribute('aria-sort') === 'ascending';
    table.querySelectorAll('thead th').forEach(th => th.removeAttribute('aria-sort'));
    head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    const body = table.tBodies[0];
    const rows = Array.from(body.rows).map(row => ({ row, key: keyOf(row, column) }));
    rows.sort((a, b) => (a.key === null || b.key === null || !descending) ? compare(a.key, b.key) : compare(b.key, a.key));
    body.append(...rows.map(r => r.row));
  }

  document.querySelectorAll('table[data-sortable]').forEach(table => {
    if (!table.tHead || !table.tBodies[0] || table.tBodies[0].rows.length < 2) { return; }
    Array.from(table.tHead.rows[0].cells).forEach((head, column) => {
      if (head.textContent.trim() === '' || head.hasAttribute('data-fixed')) { return; }
      const button = document.createElement('button');
      button.type = 'button';
      const explanations = head.querySelectorAll('.tip, .tipText');
      button.append(...Array.from(head.childNodes).filter(part => !Array.from(explanations).includes(part)));
      button.addEventListener('click', () => sortBy(table, column, head));
      head.prepend(button);
    });
  });

  // A filter takes effect when it is chosen; text waits for the button or Enter.
  document.querySelectorAll('form[data-filters] select').forEach(select => {
    select.addEventListener('change', () => select.form.requestSubmit());
  });

  // Empty fields stay out of the address.
  document.querySelectorAll('form[data-filters]').forEach(form => form.addEventListener('formdata', event => {
    for (const [name, value] of Array.from(event.formData.entries())) {
      if (value === '') { event.formData.delete(name); }
    }
  }));

  const problem = document.querySelector('[data-focus]');
  if (problem) { problem.focus(); }

  // On paper: the light look, and lists that a reader would unfold.
  const folded = document.querySelectorAll('details[data-print]');
  const root = document.documentElement;
  let theme;
  let opened = [];
  addEventListener('beforeprint', () => {
    theme = root.dataset.theme;
    root.dataset.theme = 'light';
    opened = Array.from(folded).filter(d => !d.open);
    opened.forEach(d => { d.open = true; });
  });
  addEventListener('afterprint', () => {
    root.dataset.theme = theme;
    opened.forEach(d => { d.open = false; });
  });

  // The person menu closes when one goes elsewhere.
  const person = document.querySelector('details.person');
  if (person) {
    document.addEventListener('click', event => { if (!person.contains(event.target)) { person.open = false; } });
    person.addEventListener('keydown', event => {
      if (event.key === 'Escape' && person.open) { person.open = false; person.querySelector('summary').focus(); }
    });
  }

  // Dropping a file on the area puts it into its file field.
  document.querySelectorAll('.dropArea').forEach(area => {
    const input = area.querySelector('input[type="file"]');
    ['dragover', 'dragenter'].forEach(name => area.addEventListener(name, event => { event.preventDefault(); area.classList.add('over'); }));
    ['dragleave', 'drop'].forEach(name => area.addEventListener(name, () => area.classList.remove('over')));
    area.addEventListener('drop', event => { event.preventDefault(); input.files = event.dataTransfer.files; });
  });

  // Several files are sent one by one, each with its own bar; what becomes of them the list of releases tells.
  document.querySelectorAll('form[data-batch]').forEach(form => form.addEventListener('submit', event => {
    const input = form.querySelector('input[type="file"]');
    const files = Array.from(input.files);
    if (files.length < 2) { return; }
    event.preventDefault();
    const button = event.submitter;
    const list = document.createElement('ul');
    list.className = 'sending';
    list.setAttribute('aria-live', 'polite');
    const bars = files.map(file => {
      const item = document.createElement('li');
      const bar = document.createElement('progress');
      bar.max = file.size || 1;
      bar.value = 0;
      bar.setAttribute('aria-label', form.dataset.batch + ' ' + file.name);
      item.append(bar, ' ' + file.name);
      list.append(item);
      return bar;
    });
    form.append(list);
    if (button) { button.disabled = true; }
    const send = i => new Promise(done => {
      const data = new FormData(form);
      data.delete(input.name);
      data.append(input.name, files[i], files[i].name);
      data.append('batch', 'true');
      if (button) { data.append(button.name, button.value); }
      const call = new XMLHttpRequest();
      call.open('POST', form.action);
      call.upload.addEventListener('progress', e => { bars[i].value = Math.min(e.loaded, bars[i].max); });
      call.addEventListener('loadend', () => { bars[i].value = bars[i].max; done(); });
      call.send(data);
    });
    files.reduce((before, file, i) => before.then(() => send(i)), Promise.resolve()).then(() => { location.assign(location.pathname + '#releases'); location.reload(); });
  }));

  // A part of a page that waits for work fetches itself anew; its last state may ask for the whole page.
  function poll(part) {
    setTimeout(() => fetch(location.href, { credentials: 'same-origin' }).then(answer => answer.text()).then(text => {
      const next = new DOMParser().parseFromString(text, 'text/html').getElementById(part.id);
      if (!next) { location.reload(); return; }
      part.replaceChildren(...next.childNodes);
      part.dataset.poll = next.dataset.poll;
      if (Number(next.dataset.poll) > 0) { poll(part); }
    }).catch(() => poll(part)), Number(part.dataset.poll) * 1000);
  }
  document.querySelectorAll('[data-poll]').forEach(part => { if (Number(part.dataset.poll) > 0) { poll(part); } });

  // The sum of weights is told while they are typed; the server asks for it too.
  document.querySelectorAll('[data-adds-up]').forEach(group => {
    const told = group.querySelector('[data-total]');
    const tell = () => {
      const sum = Array.from(group.querySelectorAll('input[type="number"]')).reduce((total, input) => total + (Number(input.value) || 0), 0);
      told.textContent = told.dataset.total.replace('{0}', String(Math.round(sum * 1000) / 1000));
    };
    group.addEventListener('input', tell);
    tell();
  });

  // Before the session ends the page says so; what was done in another window counts too.
  const session = document.querySelector('[data-session]');
  if (session) {
    const key = 'tandem.lastSeen';
    const life = Number(session.dataset.session) * 1000;
    const notice = Math.min(120000, life / 2);
    const [stay, again] = [session.querySelector('button'), session.querySelector('a')];
    let here = Date.now();
    const elsewhere = () => { try { return Number(localStorage.getItem(key)) || 0; } catch (blocked) { return 0; } };
    const seen = () => {
      here = Date.now();
      try { localStorage.setItem(key, String(here)); } catch (blocked) { return; }
    };
    const say = (text, over) => {
      const words = session.querySelector('p');
      if (words.textContent !== text) { words.textContent = text; }
      stay.hidden = over;
      again.hidden = !over;
      session.setAttribute('role', 'alert');
      session.hidden = false;
    };
    const look = () => {
      const end = Math.max(here, elsewhere()) + life;
      const time = new Date(end).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
      if (Date.now() >= end) { say(session.dataset.over, true); }
      else if (Date.now() >= end - notice) { say(session.dataset.soon.replace('{0}', time), false); }
      else { session.hidden = true; }
    };
    stay.addEventListener('click', async () => {
      const answer = await fetch(session.dataset.stay, { method: 'POST' });
      if (answer.ok) { seen(); look(); } else { say(session.dataset.over, true); }
    });
    seen();
    setInterval(look, 5000);
  }

  // A page that waits for work looks again by itself.
  const waiting = document.querySelector('[data-refresh]');
  if (waiting) { setTimeout(() => location.reload(), Number(waiting.dataset.refresh) * 1000); }
}());
