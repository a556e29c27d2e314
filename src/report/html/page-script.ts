/**
 * Script of a page: shows the filters and applies them, marks the neighbours of a resource in the diagram, and handles keys.
 * Reads the page and its data block, and sends nothing. Without it everything is there, and nothing is filtered.
 */
export const pageScript = String.raw`
'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const groups = all('.group').map((group) => ({
    group,
    head: (group.querySelector('summary').textContent + ' ' + group.querySelector('.says').textContent).toLowerCase(),
    items: all('.changes > li', group).map((item) => ({ item, text: item.textContent.toLowerCase() })),
  }));
  const [form, search, kind, name, losses, keys] =
    ['filters', 'search', 'kind', 'name', 'losses-only', 'use-keys'].map((id) => document.getElementById(id));
  const kindsOf = { replace: ['replace', 'may-replace'] };

  const markNeighbours = (wanted) => {
    const at = data.graph.names.indexOf(wanted);
    const near = new Set([at]);
    for (const [from, to] of data.graph.edges) if (from === at || to === at) near.add(from).add(to);
    for (const box of all('.box')) box.classList.toggle('far', at >= 0 && !near.has(Number(box.dataset.n)));
    for (const edge of all('.edge')) {
      const ends = data.graph.edges[Number(edge.dataset.e)];
      edge.classList.toggle('far', at >= 0 && !ends.includes(at));
    }
  };

  const apply = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const wanted = kind.value === '' ? undefined : (kindsOf[kind.value] || [kind.value]);
    const has = (text) => words.every((word) => text.includes(word));
    let [shownGroups, shownItems, allItems] = [0, 0, 0];
    for (const { group, head, items } of groups) {
      const isNamed = name.value === '' || group.dataset.group === name.value;
      let some = items.length === 0 && isNamed && !wanted && !(losses && losses.checked) && has(head);
      for (const { item, text } of items) {
        const show = isNamed && (!wanted || wanted.includes(item.dataset.kind)) &&
          (!losses || !losses.checked || 'loss' in item.dataset) && has(head + ' ' + text);
        item.hidden = !show;
        some = some || show;
        shownItems += show ? 1 : 0;
        allItems += 1;
      }
      group.hidden = !some;
      shownGroups += some ? 1 : 0;
    }
    document.getElementById('none').hidden = shownGroups > 0;
    document.getElementById('shown').value =
      shownGroups + ' of ' + groups.length + ' parts, ' + shownItems + ' of ' + allItems + ' resources';
    markNeighbours(name.value === '' ? undefined : data.groups[Number(name.value)]);
  };

  const openAll = (open) => {
    for (const { group } of groups) for (const one of [group, ...all('.changes > li > details', group)]) one.open = open;
  };
  const step = (by) => {
    const heads = groups.filter(({ group }) => !group.hidden).map(({ group }) => group.querySelector('summary'));
    const at = heads.findIndex((head) => head.parentNode.contains(document.activeElement));
    const next = heads[at < 0 ? (by > 0 ? 0 : heads.length - 1) : Math.min(heads.length - 1, Math.max(0, at + by))];
    if (next) next.focus();
  };
  const openTarget = () => {
    const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (target && target.matches('details')) {
      target.open = true;
      target.querySelector('summary').focus();
    }
  };

  if (form) {
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', apply);
    form.addEventListener('reset', () => setTimeout(apply));
    document.getElementById('open-all').addEventListener('click', () => openAll(true));
    document.getElementById('close-all').addEventListener('click', () => openAll(false));
    apply();
  }
  const help = document.getElementById('keys');
  if (help) help.hidden = false;
  addEventListener('hashchange', openTarget);
  openTarget();

  const actions = {
    '/': () => search && search.focus(),
    j: () => step(1),
    k: () => step(-1),
    o: () => openAll(true),
    c: () => openAll(false),
    l: () => losses && losses.click(),
    '?': () => { if (!help) return; help.open = true; help.querySelector('summary').focus(); },
  };
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && form) {
      form.reset();
      apply();
      if (form.contains(document.activeElement)) document.activeElement.blur();
      return;
    }
    const isTyping = event.target.matches && event.target.matches('input:not([type=checkbox]), select, textarea');
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !keys || !keys.checked) return;
    const action = Object.hasOwn(actions, event.key) && actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });

  let closed = [];
  addEventListener('beforeprint', () => {
    closed = all('details:not([open])');
    for (const one of closed) one.open = true;
  });
  addEventListener('afterprint', () => {
    for (const one of closed) one.open = false;
  });
})();
`;
