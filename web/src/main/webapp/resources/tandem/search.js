// Suggestions under the search field in the head of the page. Without it the form leads to the page of the search.
(function () {
  'use strict';

  const input = document.getElementById('globalSearch');
  if (!input) { return; }
  const form = input.form;
  const list = document.createElement('div');
  const told = document.createElement('p');
  let options = [];
  let at = -1;
  let asked = null;
  let wait;

  list.className = 'suggestions';
  list.id = 'globalSuggestions';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  told.className = 'hidden';
  told.setAttribute('aria-live', 'polite');
  form.append(list, told);
  [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-expanded', 'false'], ['aria-controls', list.id]]
    .forEach(([name, value]) => input.setAttribute(name, value));

  function close() {
    clearTimeout(wait);
    if (asked) { asked.abort(); }
    list.hidden = true;
    at = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function mark(next) {
    at = next;
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === at)));
    if (at < 0) { input.removeAttribute('aria-activedescendant'); return; }
    input.setAttribute('aria-activedescendant', options[at].id);
    options[at].scrollIntoView({ block: 'nearest' });
  }

  function option(item, i) {
    const link = document.createElement('a');
    const note = document.createElement('small');
    link.href = item.href;
    link.id = 'globalSuggestion' + i;
    link.tabIndex = -1;
    link.setAttribute('role', 'option');
    link.setAttribute('aria-selected', 'false');
    note.textContent = item.kind + ' · ' + item.note;
    link.append(item.name, note);
    return link;
  }

  function show(answer) {
    options = answer.items.map(option);
    at = -1;
    input.removeAttribute('aria-activedescendant');
    list.setAttribute('aria-label', answer.heading);
    const heading = document.createElement('p');
    heading.textContent = answer.heading;
    heading.setAttribute('role', 'presentation');
    list.replaceChildren(heading, ...options);
    list.hidden = options.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    told.textContent = form.dataset.count.replace('{0}', String(options.length));
  }

  function ask() {
    if (asked) { asked.abort(); }
    asked = new AbortController();
    fetch(form.dataset.suggestions + '?q=' + encodeURIComponent(input.value), { credentials: 'same-origin', signal: asked.signal })
      .then(answer => answer.ok && !answer.redirected ? answer.json() : null)
      .then(answer => { if (answer && document.activeElement === input) { show(answer); } })
      // a later key asked anew, or the server is away: the form itself still works
      .catch(() => list.hidden = true);
  }

  input.addEventListener('input', () => { clearTimeout(wait); wait = setTimeout(ask, 120); });
  input.addEventListener('focus', ask);
  form.addEventListener('focusout', event => { if (!form.contains(event.relatedTarget)) { close(); } });
  list.addEventListener('mousedown', event => event.preventDefault());
  input.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !list.hidden) { event.preventDefault(); close(); return; }
    if (event.key === 'Enter' && at >= 0) { event.preventDefault(); location.href = options[at].href; return; }
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!move) { return; }
    event.preventDefault();
    if (list.hidden) { ask(); return; }
    mark((at + move + options.length + (at < 0 && move < 0 ? 1 : 0)) % options.length);
  });

  // A slash leads to the search from anywhere but a field.
  document.addEventListener('keydown', event => {
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.closest('input, textarea, select, [contenteditable]')) {
      event.preventDefault();
      input.focus();
    }
  });
}());
