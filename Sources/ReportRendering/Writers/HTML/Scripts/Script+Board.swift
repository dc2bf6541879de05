extension Script {
  /// The board: what picks and orders townships, and the texts of all reports of a site.
  static let board = #"""
    const pickline = one('#pickline');
    if (pickline) {
      const sets = all('.fig.multi'), choice = one('#lineset');
      pickline.hidden = false;
      const show = () => sets.forEach(f => { f.hidden = f.id !== choice.value; });
      choice.onchange = show;
      show();
    }
    if (page === 'board') {
      const body = one('.board tbody'), rows = all('tr', body), details = all('.det');
      const heads = all('.board thead tr:last-child th');
      const on = { c: new Set(), y: new Set(), f: new Set(), w: new Set() };
      let column = 0, down = false;
      const name = head => (one('.vh', head) || one('button', head) || head).textContent;
      const has = (r, k, v) => k === 'c' ? r.dataset.c === v : k === 'y' ? r.dataset.y === v : r.dataset[k].split('|').includes(v);
      /* Within county and year any, within state and weakness all; between them all. */
      const fits = (r, skip) => Object.keys(on).every(k => k === skip || !on[k].size
        || (k === 'c' || k === 'y' ? [...on[k]].some(v => has(r, k, v)) : [...on[k]].every(v => has(r, k, v))));
      const value = r => { const v = r.children[column].dataset.v; return v === undefined || v === '' ? null : +v; };
      heads.forEach((head, i) => {
        const button = make('button', { type: 'button', title: W.sort });
        const print = make('span', { class: 'pt', 'aria-hidden': 'true' }, head.firstElementChild ? head.firstElementChild.textContent : head.textContent);
        button.append(...head.childNodes);
        head.append(button, print);
        button.onclick = () => { if (column === i) down = !down; else { column = i; down = i > 0; } apply(); };
      });
      const files = (one('#texts') ? one('#texts').dataset.files : '').split('|').filter(Boolean);
      const median = list => {
        const a = list.filter(x => x !== null).sort((x, y) => x - y), h = a.length >> 1;
        return a.length ? (a.length % 2 ? a[h] : (a[h - 1] + a[h]) / 2) : null;
      };
      apply = () => {
        const hit = word ? paint.find(word, [...rows, ...details]) : (paint.find('', []), null);
        /* A word that stands in no row may still stand in the reports; then the table stays as it is. */
        const holds = r => !hit || !hit.size || hit.has(r) || details.some(d => d.dataset.r === r.id && hit.has(d));
        const sorted = [...rows].sort((a, b) => {
          if (!column) { const d = rows.indexOf(a) - rows.indexOf(b); return down ? -d : d; }
          const x = value(a), y = value(b);
          if ((x === null) !== (y === null)) return x === null ? 1 : -1;
          const d = x < y ? -1 : x > y ? 1 : 0;
          return (down ? -d : d) || rows.indexOf(a) - rows.indexOf(b);
        });
        sorted.forEach(r => {
          r.hidden = !fits(r) || !holds(r);
          [...r.children].forEach((c, i) => c.classList.toggle('on', i === column && column > 0));
          body.append(r);
        });
        const left = sorted.filter(r => !r.hidden);
        details.forEach(d => { d.hidden = !left.some(r => r.id === d.dataset.r); });
        heads.forEach((h, i) => { if (i === column) h.setAttribute('aria-sort', down ? 'descending' : 'ascending'); else h.removeAttribute('aria-sort'); });
        one('#count').textContent = left.length === rows.length ? rows.length + W.townships : rows.length + W.of + left.length;
        one('#nothing').hidden = left.length > 0;
        one('.board').hidden = !left.length;
        all('.facet input').forEach(i => {
          const k = i.dataset.key, v = i.value;
          i.checked = on[k].has(v);
          const n = rows.filter(r => fits(r, k === 'c' || k === 'y' ? k : '') && has(r, k, v) && holds(r)).length;
          one('.cn', i.closest('label')).textContent = n;
          i.closest('li').toggleAttribute('data-zero', !n);
        });
        const applied = one('#applied');
        applied.replaceChildren();
        all('.facet input:checked').forEach(i => {
          const label = i.nextElementSibling.textContent;
          const b = make('button', { type: 'button', 'aria-label': W.drop + label }, label + ' ×');
          b.onclick = () => { on[i.dataset.key].delete(i.value); apply(); field.focus(); };
          applied.append(b);
        });
        one('#clear').hidden = !(word || Object.values(on).some(s => s.size));
        const m = one('#med');
        m.replaceChildren();
        if (left.length) {
          m.append(make('th', { scope: 'row' }, m.dataset.word));
          heads.forEach((h, i) => {
            if (!i) return;
            const x = i === 1 ? null : median(left.map(r => { const v = r.children[i].dataset.v; return v === '' ? null : +v; }));
            const share = left.some(r => /%$/.test(r.children[i].textContent));
            m.append(make('td', { class: left[0].children[i].className.replace('hot', '').replace(' on', '') }, x === null ? '' : Math.round(x * 10) / 10 + (share ? '%' : '')));
          });
        }
        count();
        if (files.length) one('#found').hidden = true;
        one('#details').hidden = !details.some(d => !d.hidden);
        bar();
        texts();
        address([...Object.keys(on).map(k => on[k].size && k + '=' + [...on[k]].map(encodeURIComponent).join(',')),
          word && 'q=' + encodeURIComponent(word), (column || down) && 's=' + column + (down ? '-' : '')]);
      };
      /* The texts lie in files beside the page, read when first asked for; each calls nianlunTexts. */
      const sentences = [];
      let reading = null;
      self.nianlunTexts = list => { for (const entry of list) sentences.push(entry); };
      const read = () => reading || (reading = Promise.all(files.map(path => new Promise(done => {
        const script = make('script', { src: path });
        script.onload = () => done(true);
        script.onerror = () => done(false);
        document.head.append(script);
      }))));
      const most = 200;
      const texts = async () => {
        const part = one('#texts');
        if (!part) return;
        part.hidden = !word;
        if (!word) return;
        const asked = word, list = one('.hitlist', part), note = one('.hitnote', part);
        note.textContent = W.loading;
        const ok = await read();
        if (asked !== word) return;
        const wanted = plain(word), found = [];
        let total = 0;
        for (const entry of sentences) {
          for (const line of entry.s) {
            if (plain(line).includes(wanted)) { total++; if (most > found.length) found.push([entry, line]); }
          }
        }
        list.replaceChildren(...found.map(([entry, line]) => {
          const item = make('li');
          item.append(make('a', { href: entry.p + '#q=' + encodeURIComponent(word) }, entry.t + ' ' + entry.y), ' ');
          const folded = plain(line), at = folded.indexOf(wanted);
          const same = folded.length === line.length;
          const from = same ? Math.max(0, at - 40) : 0, to = same ? Math.min(line.length, at + wanted.length + 60) : line.length;
          if (same) item.append((from ? '…' : '') + line.slice(from, at), make('mark', {}, line.slice(at, at + wanted.length)), line.slice(at + wanted.length, to) + (line.length > to ? '…' : ''));
          else item.append(line);
          return item;
        }));
        note.textContent = total + W.hits + (total > most ? '. ' + W.more : '') + (ok.every(Boolean) ? '' : ' ' + W.unreadable);
      };
      const load = () => {
        const s = state();
        for (const k in on) { on[k].clear(); (s[k] || '').split(',').filter(Boolean).forEach(v => on[k].add(v)); }
        word = s.q || '';
        field.value = word;
        column = Math.min(parseInt(s.s) || 0, heads.length - 1);
        down = (s.s || '').endsWith('-');
        apply();
      };
      all('.facet input').forEach(i => {
        i.onchange = () => { const set = on[i.dataset.key]; if (i.checked) set.add(i.value); else set.delete(i.value); apply(); };
      });
      lift = () => { Object.values(on).forEach(s => s.clear()); clear(); };
      one('#clear').onclick = lift;
      const arrive = () => { if (location.hash.includes('=') || word || Object.values(on).some(s => s.size)) load(); if (!location.hash.includes('=')) reveal(); };
      addEventListener('hashchange', arrive);
      if (!location.hash.includes('=')) apply();
      arrive();
    }
    """#
}
