// Shows the filters and applies them; without this script the page is whole, and nothing is hidden.
(() => {
  const MAX_OPEN = 20;
  const form = document.querySelector('.filters');
  if (form === null) return;
  const policies = [...document.querySelectorAll('.policy')];
  const rows = policies.map((policy) => [...policy.querySelectorAll('.findings > li')]);
  const shown = document.querySelector('#shown');
  const wanted = (name) => form.elements.namedItem(name).value;

  const words = new Map();
  function wordsOf(row) {
    const known = words.get(row) ?? row.textContent.toLowerCase();
    words.set(row, known);
    return known;
  }

  function isWanted(row, { severity, law, rule, text }) {
    const { s, r, l } = row.dataset;
    if (severity !== '' && s !== severity) return false;
    if (rule !== '' && r !== rule && !(rule.endsWith('/') && r.startsWith(rule))) return false;
    if (law !== '' && !` ${l} `.includes(` ${law} `)) return false;
    return text === '' || wordsOf(row).includes(text);
  }

  function apply() {
    const filter = { severity: wanted('severity'), law: wanted('law'), rule: wanted('rule'), text: wanted('text').trim().toLowerCase() };
    const only = wanted('policy');
    const isAny = Object.values(filter).some((value) => value !== '');
    let count = 0;
    const found = [];
    policies.forEach((policy, index) => {
      let here = 0;
      const isOut = only !== '' && policy.id !== only;
      if (!isOut) {
        for (const row of rows[index]) {
          const isShown = isWanted(row, filter);
          if (row.hidden === isShown) row.hidden = !isShown;
          if (isShown) here += 1;
        }
      }
      const isHidden = isOut || (isAny && here === 0);
      if (policy.hidden !== isHidden) policy.hidden = isHidden;
      if (here > 0) found.push(policy);
      count += here;
    });
    // Opening a thousand at once would keep the browser busy for long.
    if ((isAny || only !== '') && found.length <= MAX_OPEN) for (const policy of found) policy.open = true;
    shown.textContent = `${count} shown`;
  }

  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  const openTarget = () => {
    const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    const policy = target === null ? null : target.closest('details');
    if (policy !== null) policy.open = true;
  };
  addEventListener('hashchange', openTarget);
  openTarget();
  let closed = [];
  addEventListener('beforeprint', () => {
    closed = policies.filter((policy) => !policy.open);
    for (const policy of closed) policy.open = true;
  });
  addEventListener('afterprint', () => {
    for (const policy of closed) policy.open = false;
  });
  apply();
})();
