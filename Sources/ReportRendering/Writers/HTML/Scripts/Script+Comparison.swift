extension Script {
  /// Both texts of a comparison: filters, steps from change to change, marks on the scroll bar.
  static let comparison = #"""
    if (page === 'comparison') {
      const rows = all('table.whole tr[data-kind]'), changes = rows.filter(r => r.dataset.n);
      const sections = all('table.whole tbody');
      const entries = new Map(all('.rail li[data-for]').map(l => [l.dataset.for, l]));
      const claims = all('main [data-item]'), boxes = all('main .part').filter(p => !one('table.whole', p));
      const prose = all('main .part > details > ul > li, main .part > details > blockquote, main .part > details > p');
      const kinds = new Set(), topics = new Set();
      const rail = one('.rail'), track = one('#track'), view = make('b');
      let same = true, visible = changes, here = -1;
      track.hidden = false;
      const about = r => (r.dataset.topic || '').split(' ');
      apply = (place) => {
        const hit = word ? paint.find(word, [...rows, ...claims, ...prose, ...all('.whole .sec')]) : (paint.find('', []), null);
        const fits = r => (!kinds.size || kinds.has(r.dataset.kind)) && (!topics.size || about(r).some(t => topics.has(t)))
          && (same || r.dataset.kind !== 'same') && (!hit || hit.has(r));
        const filtering = Boolean(kinds.size || topics.size || word);
        rows.forEach(r => {
          r.hidden = !fits(r);
          if (word && !r.hidden && r.dataset.kind === 'same') one('details', r).open = true;
        });
        visible = changes.filter(r => !r.hidden);
        sections.forEach(s => { s.hidden = (filtering || !same) && !all('tr[data-kind]', s).some(r => !r.hidden); });
        entries.forEach((l, id) => { l.hidden = document.getElementById(id).hidden; });
        all('.rail > ol > li').forEach(s => { s.hidden = filtering && !all('li', s).some(l => !l.hidden); });
        [...claims, ...prose].forEach(i => { i.hidden = hit !== null && !hit.has(i); });
        boxes.forEach(p => {
          const own = [...claims, ...prose].filter(i => p.contains(i));
          p.hidden = hit !== null && !own.some(i => !i.hidden);
          if (hit && !p.hidden) all('details', p).forEach(d => { d.open = true; });
        });
        const none = !rows.some(r => !r.hidden);
        one('#nothing').hidden = !none || (hit !== null && hit.size > 0);
        one('.two').hidden = none;
        one('#clear').hidden = !filtering;
        one('#hidesame').setAttribute('aria-pressed', !same);
        bar();
        all('.tools .kb[data-kind], .tools .kb[data-topic]').forEach(b => {
          const kind = b.dataset.kind, topic = b.dataset.topic;
          b.setAttribute('aria-pressed', kind ? kinds.has(kind) : topics.has(topic));
          const left = changes.filter(r => (!hit || hit.has(r)) && (kind
            ? r.dataset.kind === kind && (!topics.size || about(r).some(t => topics.has(t)))
            : about(r).includes(topic) && (!kinds.size || kinds.has(r.dataset.kind)))).length;
          one('.cn', b).textContent = left;
          b.toggleAttribute('data-zero', !left);
        });
        count();
        setHere(-1, false);
        marks();
        store(place);
      };
      const store = place => address([
        kinds.size && 'k=' + [...kinds].join(','), topics.size && 't=' + [...topics].join(','),
        word && 'q=' + encodeURIComponent(word), !same && 'same=0',
        place && (kinds.size || topics.size || word || !same) && 'at=' + place
      ]);
      const load = () => {
        const s = state();
        kinds.clear();
        topics.clear();
        (s.k || '').split(',').filter(Boolean).forEach(k => kinds.add(k));
        (s.t || '').split(',').filter(Boolean).forEach(t => topics.add(t));
        word = s.q || '';
        field.value = word;
        same = s.same !== '0';
        apply(s.at);
        const row = s.at && document.getElementById(s.at);
        if (row && visible.includes(row)) setHere(visible.indexOf(row), true);
        else if (kinds.size || topics.size || !same) one('table.whole').scrollIntoView();
        else if (word) hop(1);
      };
      const say = () => {
        const row = visible[here];
        one('#pos').replaceChildren(make('b', {}, row ? String(here + 1) : '–'), ' / ' + visible.length);
        if (row) one('#pos').append(make('span', { class: 'vh' }, ': ' + W.change + row.dataset.n + ' ' + one('.sg', row).textContent));
        one('#prev').disabled = one('#next').disabled = !visible.length;
      };
      const setHere = (index, scroll) => {
        all('tr.here').forEach(r => r.classList.remove('here'));
        entries.forEach(l => l.removeAttribute('aria-current'));
        here = index;
        const row = visible[index];
        if (row) {
          row.classList.add('here');
          const entry = entries.get(row.id);
          entry.setAttribute('aria-current', 'true');
          if (rail.scrollHeight > rail.clientHeight) rail.scrollTop = entry.offsetTop - rail.clientHeight / 2;
          if (scroll) {
            const box = row.getBoundingClientRect();
            scrollTo({ top: scrollY + box.top - Math.max(tools.offsetHeight + 60, (innerHeight - box.height) / 3) });
            if (kinds.size || topics.size || word || !same) store(row.id);
            else history.replaceState(null, '', '#' + row.id);
          }
        }
        say();
      };
      /* The next change counts from what is on the screen. */
      const step = way => {
        if (!visible.length) return;
        const top = tools.offsetHeight + 8, now = visible[here];
        const seen = now && (b => b.bottom > top && b.top < innerHeight)(now.getBoundingClientRect());
        let next;
        if (seen) {
          next = here + way;
        } else if (way > 0) {
          next = visible.findIndex(r => r.getBoundingClientRect().top > top);
          if (next < 0) next = 0;
        } else {
          next = visible.length - 1;
          while (next > 0 && visible[next].getBoundingClientRect().bottom > innerHeight) next--;
        }
        setHere((next + visible.length) % visible.length, true);
      };
      one('#next').onclick = () => step(1);
      one('#prev').onclick = () => step(-1);
      addEventListener('keydown', e => {
        if (!one('#keys').checked || e.ctrlKey || e.metaKey || e.altKey || e.target.closest('input, select, textarea')) return;
        if (e.key === 'n') { step(1); e.preventDefault(); } else if (e.key === 'p') { step(-1); e.preventDefault(); }
      });
      all('.tools .kb[data-kind], .tools .kb[data-topic]').forEach(b => {
        b.onclick = () => {
          const set = b.dataset.kind ? kinds : topics, value = b.dataset.kind || b.dataset.topic;
          if (!set.delete(value)) set.add(value);
          apply();
        };
      });
      one('#hidesame').onclick = () => { same = !same; apply(); };
      lift = () => { kinds.clear(); topics.clear(); word = ''; field.value = ''; same = true; apply(); };
      one('#clear').onclick = lift;
      const marks = () => {
        track.replaceChildren(view);
        const height = root.scrollHeight;
        const put = (y, look) => { const i = make('i', { class: look }); i.style.top = (y / height * 100) + '%'; track.append(i); };
        visible.forEach(r => put(r.getBoundingClientRect().top + scrollY, r.dataset.kind));
        live.forEach(r => put(r.getBoundingClientRect().top + scrollY, 'hit'));
        slide();
      };
      const slide = () => {
        view.style.top = (scrollY / root.scrollHeight * 100) + '%';
        view.style.height = (innerHeight / root.scrollHeight * 100) + '%';
      };
      addEventListener('scroll', slide, { passive: true });
      new ResizeObserver(() => marks()).observe(one('#main'));
      track.onclick = e => {
        const y = e.clientY / innerHeight * root.scrollHeight;
        const far = r => Math.abs(r.getBoundingClientRect().top + scrollY - y);
        let best = 0;
        visible.forEach((r, i) => { if (far(r) < far(visible[best])) best = i; });
        setHere(best, true);
      };
      /* The list closes after a jump. */
      document.addEventListener('click', e => {
        const link = e.target.closest('a[href^="#"]');
        if (link && rail.contains(link) && rail.matches(':popover-open')) rail.hidePopover();
      });
      const copy = one('#copy');
      if (copy) {
        copy.hidden = false;
        copy.onclick = async () => {
          const text = one('h1').textContent + '\n' + W.ask + '\n' + all('.asks .say').map((s, i) => (i + 1) + '. ' + s.textContent).join('\n');
          try { await navigator.clipboard.writeText(text); one('#copied').textContent = W.copied; } catch { one('#copied').textContent = W.refused; }
        };
      }
      const arrive = () => {
        if (location.hash.includes('=')) { load(); return; }
        if (kinds.size || topics.size || word || !same) lift();
        const box = reveal();
        const row = box && box.closest('tr[data-n]');
        if (row) setHere(visible.indexOf(row), false);
      };
      addEventListener('hashchange', arrive);
      if (!location.hash.includes('=')) apply();
      arrive();
    }
    """#
}
