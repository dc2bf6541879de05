extension Script {
  /// A township's subjects over the years, its plots, and any two of its years.
  static let township = #"""
    if (page === 'township') {
      const sets = { st: new Set(), oc: new Set(), g: new Set() };
      all('.chipsbar').forEach(b => { b.hidden = false; });
      const aims = one('#aimonly');
      apply = () => {
        all('.pm[data-oc]').forEach(p => p.toggleAttribute('data-off', sets.oc.size > 0 && !sets.oc.has(p.dataset.oc)));
        pick(n => {
          if (n.dataset.st && sets.st.size) return sets.st.has(n.dataset.st);
          if (n.matches('.fig')) return (!sets.g.size || sets.g.has(n.dataset.g)) && (!aims || !aims.checked || n.dataset.aim === '1');
          if (sets.oc.size && one('.pm[data-oc]', n)) return one('.pm[data-oc]:not([data-off])', n) !== null;
          return true;
        });
        const none = one('#nofig');
        if (none) none.hidden = all('.charts .fig').some(f => !f.hidden);
        all('.chipsbar .kb').forEach(b => {
          const key = Object.keys(sets).find(k => b.dataset[k] !== undefined);
          b.setAttribute('aria-pressed', sets[key].has(b.dataset[key]));
        });
        address([...Object.keys(sets).map(k => sets[k].size && k + '=' + [...sets[k]].map(encodeURIComponent).join(',')),
          word && 'q=' + encodeURIComponent(word)]);
      };
      all('.chipsbar .kb').forEach(b => {
        b.onclick = () => {
          const key = Object.keys(sets).find(k => b.dataset[k] !== undefined);
          if (!sets[key].delete(b.dataset[key])) sets[key].add(b.dataset[key]);
          apply();
        };
      });
      lift = () => { Object.values(sets).forEach(s => s.clear()); if (aims) aims.checked = false; clear(); };
      if (aims) aims.onchange = apply;
      const charts = one('.charts'), figures = charts ? all('.fig', charts) : [];
      const order = one('#figorder');
      if (order) order.onchange = () => {
        const by = { up: (a, b) => b.dataset.move - a.dataset.move, down: (a, b) => a.dataset.move - b.dataset.move,
          name: (a, b) => one('.fn', a).textContent.localeCompare(one('.fn', b).textContent, 'zh') };
        [...figures].sort(by[order.value] || (() => 0)).forEach(f => charts.append(f));
      };
      /* One year is read in all plots. */
      const plots = figures.map(f => ({
        box: f, svg: one('svg', f), out: one('.now', f), rest: [...one('.now', f).childNodes], cross: one('.cross', f),
        dots: all('[data-say]', f), places: all('svg text[text-anchor=middle]', f).map(t => t.textContent),
        aims: all('path.aim', f)
      }));
      const read = year => plots.forEach(p => {
        p.box.classList.toggle('on', Boolean(year));
        if (!year) { p.out.replaceChildren(...p.rest); return; }
        const index = p.places.indexOf(year), dot = p.dots.find(d => +d.dataset.i === index);
        const aim = p.aims.find(a => +a.dataset.i === index);
        const text = one('svg text[text-anchor=middle]:nth-of-type(1)', p.box) && all('svg text[text-anchor=middle]', p.box)[index];
        if (text) { p.cross.setAttribute('x1', text.getAttribute('x')); p.cross.setAttribute('x2', text.getAttribute('x')); }
        p.out.replaceChildren(make('b', {}, dot ? dot.dataset.say : W.silent), ' ',
          make('span', { class: 'quiet' }, year + W.year + (dot && dot.dataset.caveat ? ', ' + dot.dataset.caveat : '') + (aim ? ', ' + aim.dataset.aim : '')));
      });
      plots.forEach(p => {
        const near = e => {
          const box = p.svg.getBoundingClientRect(), x = (e.clientX - box.left) / box.width * 300;
          let best = null;
          all('svg text[text-anchor=middle]', p.box).forEach(t => {
            if (!best || Math.abs(t.getAttribute('x') - x) < Math.abs(best.getAttribute('x') - x)) best = t;
          });
          if (best) read(best.textContent);
        };
        p.svg.addEventListener('pointermove', near);
        p.svg.addEventListener('pointerleave', () => read(null));
        p.dots.forEach(d => {
          d.addEventListener('focus', () => read(p.places[+d.dataset.i]));
          d.addEventListener('blur', () => read(null));
        });
        const save = make('button', { type: 'button', 'aria-label': one('.fn', p.box).textContent + ' SVG' }, 'SVG');
        save.onclick = () => {
          const copy = p.svg.cloneNode(true), nodes = all('*', p.svg);
          copy.setAttribute('width', 600);
          all('*', copy).forEach((n, i) => {
            const style = getComputedStyle(nodes[i]);
            ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-size', 'visibility'].forEach(k => n.setAttribute(k, style.getPropertyValue(k)));
          });
          const url = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' }));
          make('a', { href: url, download: one('.fn', p.box).textContent + '.svg' }).click();
          setTimeout(() => URL.revokeObjectURL(url), 1000);
        };
        one('.dl', p.box).append(save);
      });
      /* Any two years, put together from what the page holds. */
      const first = one('#ya'), second = one('#yb');
      if (first) {
        const years = all('option', first).map(o => o.value);
        first.value = years[Math.max(0, years.length - 2)];
        second.value = years[years.length - 1];
        one('#two').hidden = false;
        const named = all('#timeline tbody tr').map(r => ({
          name: one('th', r).firstChild.textContent, link: '#' + r.id,
          years: new Set(all('td.present', r).map(c => c.dataset.y))
        }));
        const list = (title, fits) => {
          const item = make('li'), found = named.filter(fits);
          item.append(make('b', {}, title + ': '));
          found.forEach((w, i) => item.append(i ? '; ' : '', make('a', { href: w.link }, w.name)));
          if (!found.length) item.append(W.nil);
          return item;
        };
        const two = () => {
          if (years.indexOf(first.value) >= years.indexOf(second.value)) {
            const at = Math.max(1, years.indexOf(second.value));
            first.value = years[at - 1];
            second.value = years[at];
          }
          const a = first.value, b = second.value, out = one('#twoout');
          const items = make('ul');
          items.append(list(W.both, w => w.years.has(a) && w.years.has(b)), list(W.only + b + W.onlyEnd, w => !w.years.has(a) && w.years.has(b)),
            list(W.only + a + W.onlyEnd, w => w.years.has(a) && !w.years.has(b)));
          const table = make('table'), head = make('tr'), body = make('tbody');
          table.append(make('caption', {}, W.figures));
          [W.indicator, a, b, W.delta].forEach((t, k) => head.append(make('th', { scope: 'col', class: k ? 'n' : '' }, t)));
          const top = make('thead');
          top.append(head);
          table.append(top, body);
          const pairs = plots.map(p => {
            const dot = y => p.dots.find(d => p.places[+d.dataset.i] === y);
            const old = dot(a), now = dot(b);
            if (!old || !now) return null;
            const x = +old.dataset.v, y = +now.dataset.v;
            return { name: one('.fn', p.box).textContent, id: p.box.id, old: old.dataset.say, now: now.dataset.say,
              apart: Boolean(old.dataset.caveat || now.dataset.caveat), share: p.box.dataset.unit.startsWith('%'), x, y, move: x ? (y - x) / x : y ? 1 : 0 };
          }).filter(Boolean).sort((p, q) => Math.abs(q.move) - Math.abs(p.move));
          pairs.forEach(p => {
            const row = make('tr'), name = make('th', { scope: 'row' });
            name.append(make('a', { href: '#' + p.id }, p.name));
            const d = Math.round((p.y - p.x) * 100) / 100, sign = d > 0 ? '+' : d < 0 ? '\u2212' : '';
            const words = p.apart ? W.apart : d === 0 ? W.level : sign + Math.abs(d) + (p.share ? W.points : p.x ? ' (' + sign + Math.abs(Math.round(p.move * 100)) + '%)' : '');
            row.append(name, make('td', { class: 'n' }, p.old), make('td', { class: 'n' }, p.now), make('td', { class: 'n' }, words));
            body.append(row);
          });
          out.replaceChildren(items, ...(pairs.length ? [table] : []));
          all('.pairs a[data-pair]').forEach(l => {
            const cell = l.parentElement;
            if (l.dataset.pair === a + '-' + b) cell.setAttribute('aria-current', 'true'); else cell.removeAttribute('aria-current');
            if (l.dataset.pair === a + '-' + b && l.getAttribute('href') !== '#pairs') out.prepend((() => {
              const p = make('p');
              p.append(make('a', { href: l.getAttribute('href') }, a + '→' + b + ' ' + W.pair));
              return p;
            })());
          });
        };
        first.onchange = second.onchange = two;
        one('#later').onclick = () => {
          const at = years.indexOf(second.value), from = years.indexOf(first.value);
          if (at + 1 < years.length) { first.value = years[from + 1]; second.value = years[at + 1]; } else { first.value = years[0]; second.value = years[1]; }
          two();
        };
        all('a[data-pair]').forEach(l => {
          if (l.getAttribute('href') === '#pairs') l.onclick = e => { e.preventDefault(); [first.value, second.value] = l.dataset.pair.split('-'); two(); };
        });
        two();
      }
      const load = () => {
        const s = state();
        for (const k in sets) { sets[k].clear(); (s[k] || '').split(',').filter(Boolean).forEach(v => sets[k].add(v)); }
        word = s.q || '';
        field.value = word;
        apply();
        if (word) hop(1);
      };
      const arrive = () => {
        if (location.hash.includes('=')) { load(); return; }
        if (word || Object.values(sets).some(s => s.size)) lift();
        const outcome = /^#outcome-(\w+)$/.exec(location.hash);
        if (outcome) { sets.oc.add(outcome[1]); apply(); one('#promises').scrollIntoView(); return; }
        reveal();
      };
      addEventListener('hashchange', arrive);
      arrive();
    }
    """#
}
