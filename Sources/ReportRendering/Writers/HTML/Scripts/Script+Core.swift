extension Script {
  /// Short names, colours, links into folded parts, printing.
  static let core = #"""
    const root = document.documentElement;
    root.classList.add('js');
    const all = (query, within) => Array.from((within || document).querySelectorAll(query));
    const one = (query, within) => (within || document).querySelector(query);
    const make = (tag, attributes, text) => {
      const node = document.createElement(tag);
      for (const name in attributes || {}) node.setAttribute(name, attributes[name]);
      if (text !== undefined) node.textContent = text;
      return node;
    };
    const W = JSON.parse(one('#words').textContent);
    const page = document.body.dataset.page;
    const plain = text => text.replace(/[\uFF01-\uFF5E]/g, c => String.fromCharCode(c.charCodeAt(0) - 0xFEE0))
      .replace(/\u3000/g, ' ').toLowerCase();
    const keep = (name, value) => {
      try { if (value === undefined) return localStorage.getItem(name); localStorage.setItem(name, value); } catch { return null; }
    };
    {
      const names = ['auto', 'light', 'dark'];
      let at = Math.max(0, names.indexOf(keep('theme')));
      const button = make('button', { type: 'button' });
      const set = () => {
        button.textContent = W.theme + W[names[at]];
        if (at) root.dataset.theme = names[at]; else delete root.dataset.theme;
      };
      button.onclick = () => { at = (at + 1) % 3; keep('theme', names[at]); set(); };
      set();
      one('.theme').append(button);
    }
    const tools = one('#tools');
    tools.hidden = false;
    const bar = () => root.style.setProperty('--bar', (getComputedStyle(tools).position === 'sticky' ? tools.offsetHeight : 0) + 'px');
    bar();
    addEventListener('resize', bar);
    const open = node => { for (let n = node; n; n = n.parentElement) if (n.tagName === 'DETAILS') n.open = true; };
    const target = () => {
      const name = location.hash.slice(1);
      if (!name || name.includes('=')) return null;
      try { return document.getElementById(decodeURIComponent(name)); } catch { return null; }
    };
    /* A link leads to what it names even where that is folded or filtered away; an empty name stands for what holds it. */
    const shown = node => node.closest('tr, li, .pm, p, figure, section, td') || node;
    let lift = () => {};
    const reveal = () => {
      all('.on').forEach(n => { if (n.matches('span, p')) n.classList.remove('on'); });
      const node = target();
      if (!node) return null;
      if (node.closest('[hidden]') && !node.hidden) lift();
      open(node);
      const box = node.firstChild ? node : shown(node);
      if (box.matches('p, span')) box.classList.add('on');
      box.scrollIntoView({ block: box.matches('tr, li, p, span, .pm') ? 'center' : 'start' });
      return box;
    };
    let shut = [];
    addEventListener('beforeprint', () => {
      shut = all('details:not(.big):not([open])');
      shut.forEach(d => d.open = true);
    });
    addEventListener('afterprint', () => shut.forEach(d => d.open = false));
    const address = parts => {
      const text = parts.filter(Boolean).join('&');
      if (text) history.replaceState(null, '', '#' + text);
      else if (location.hash.includes('=')) history.replaceState(null, '', location.pathname + location.search);
    };
    const state = () => {
      const found = {};
      const text = location.hash.slice(1);
      if (text.includes('=')) {
        for (const part of text.split('&')) {
          const at = part.indexOf('=');
          try { found[part.slice(0, at)] = decodeURIComponent(part.slice(at + 1)); } catch { /* no state of ours */ }
        }
      }
      return found;
    };
    """#

  /// The search: a substring, widths and case folded, the text left as it is and painted where that can be done.
  static let search = #"""
    const paint = {
      can: 'highlights' in (self.CSS || {}),
      ranges: [],
      find(word, roots) {
        this.ranges = [];
        const wanted = plain(word.trim());
        const hit = new Set();
        if (!wanted) { this.draw(); return hit; }
        for (const box of roots) {
          const texts = [];
          let whole = '';
          const walk = document.createTreeWalker(box, NodeFilter.SHOW_TEXT, {
            acceptNode: n => n.parentElement.closest('.vh, .k, .yr, script, .nosearch') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT
          });
          for (let n; (n = walk.nextNode());) { texts.push([whole.length, n]); whole += n.data; }
          const text = plain(whole);
          let at = text.indexOf(wanted);
          if (at >= 0) hit.add(box);
          for (; at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
            const range = new Range();
            const put = (place, end) => {
              for (let k = texts.length - 1; k >= 0; k--) {
                const offset = place - texts[k][0];
                if (offset > (end ? 0 : -1)) {
                  range[end ? 'setEnd' : 'setStart'](texts[k][1], Math.min(offset, texts[k][1].length));
                  return;
                }
              }
            };
            put(at, false);
            put(at + wanted.length, true);
            this.ranges.push(range);
          }
        }
        this.draw();
        return hit;
      },
      draw(now) {
        if (!this.can) return;
        CSS.highlights.set('hit', new Highlight(...this.ranges));
        if (now) CSS.highlights.set('now', new Highlight(now)); else CSS.highlights.delete('now');
      }
    };
    const field = one('#q');
    let word = '', live = [], at = -1;
    let apply = () => {};
    const hop = step => {
      if (!live.length) return;
      at = (at + step + live.length) % live.length;
      const range = live[at];
      open(range.startContainer.parentElement);
      paint.draw(range);
      const box = range.getBoundingClientRect();
      scrollTo({ top: scrollY + box.top - innerHeight / 3 });
      one('#hc').textContent = (at + 1) + ' / ' + live.length;
    };
    one('#hn').onclick = () => hop(1);
    one('#hp').onclick = () => hop(-1);
    const count = () => {
      at = -1;
      live = paint.ranges.filter(r => !r.startContainer.parentElement.closest('[hidden]'));
      one('#hitstep').hidden = !live.length;
      one('#hc').textContent = word ? live.length + W.hits : '';
      const found = one('#found');
      found.hidden = !word || live.length > 0;
      found.textContent = word ? '“' + word + '”: ' + W.none : '';
    };
    let wait;
    field.addEventListener('input', () => {
      clearTimeout(wait);
      wait = setTimeout(() => { word = field.value.trim(); apply(); }, 120);
    });
    field.addEventListener('keydown', e => {
      if (e.key === 'Enter') { e.preventDefault(); hop(e.shiftKey ? -1 : 1); }
      if (e.key === 'Escape') { field.value = ''; word = ''; apply(); field.blur(); }
    });
    addEventListener('keydown', e => {
      const keys = one('#keys');
      if (e.key !== '/' || (keys && !keys.checked) || e.ctrlKey || e.metaKey || e.altKey || e.target.closest('input, select, textarea')) return;
      field.focus();
      e.preventDefault();
    });
    /* Pages without rows of their own: what does not hold the word goes, and so do tables and parts left empty. */
    const items = () => all('main [data-item], main .source, main .part > p, main .part > ul > li, main .part > blockquote, main details.big > ul > li, main details.big > blockquote, main details.big > p')
      .filter(n => !n.parentElement.closest('[data-item]'));
    const pick = fits => {
      const list = items();
      const hit = word ? paint.find(word, list) : (paint.find('', []), null);
      list.forEach(n => { n.hidden = (hit !== null && !hit.has(n)) || !fits(n); });
      all('main .scroll, main table').forEach(t => {
        const rows = all('tbody tr', t);
        if (rows.length) t.hidden = rows.every(r => r.hidden);
      });
      all('main .part').forEach(p => {
        const own = list.filter(n => p.contains(n));
        p.hidden = Boolean(word) && !own.some(n => !n.hidden);
        if (word && !p.hidden) all('details', p).forEach(d => { if (own.some(n => d.contains(n) && !n.hidden)) d.open = true; });
      });
      one('#nothing').hidden = !list.length || list.some(n => !n.hidden);
      count();
    };
    const clear = () => { field.value = ''; word = ''; apply(); };
    one('#clear2').onclick = () => lift();
    if (page === 'plain') {
      lift = clear;
      apply = () => { pick(() => true); address([word && 'q=' + encodeURIComponent(word)]); };
      const load = () => { const s = state(); word = s.q || ''; field.value = word; apply(); };
      addEventListener('hashchange', () => { if (location.hash.includes('=')) load(); else reveal(); });
      if (location.hash.includes('=')) load(); else reveal();
    }
    """#

  /// Tables whose heads order the rows.
  static let tables = #"""
    const number = text => {
      const found = /[-\u2212+]?\d[\d.]*/.exec(text.replace(/,/g, ''));
      if (!found) return null;
      const value = parseFloat(found[0].replace('\u2212', '-'));
      return text.includes('\u4E07') ? value * 10000 : value;
    };
    const words = cell => {
      const copy = cell.cloneNode(true);
      all('.k, .vh, .yr', copy).forEach(n => n.remove());
      return copy.textContent.trim();
    };
    all('table[data-sort]').forEach(table => {
      const body = one('tbody', table), heads = all('thead th', table);
      const rows = all('tr', body);
      heads.forEach((head, column) => {
        const button = make('button', { type: 'button', title: W.sort });
        const print = make('span', { class: 'pt', 'aria-hidden': 'true' }, head.textContent);
        button.append(...head.childNodes);
        head.append(button, print);
        const values = rows.map(r => r.children[column] ? words(r.children[column]) : '');
        const numeric = values.every(v => !v || v === '–' || /^[^\p{L}]*\d/u.test(v)) ? values.map(v => number(v)) : null;
        button.onclick = () => {
          const now = head.getAttribute('aria-sort');
          const down = now ? now === 'ascending' : numeric !== null;
          heads.forEach(h => h.removeAttribute('aria-sort'));
          head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
          const order = rows.map((r, i) => i).sort((a, b) => {
            const x = numeric ? numeric[a] : values[a], y = numeric ? numeric[b] : values[b];
            const lacks = v => v === null || v === '' ? 1 : 0;
            if (lacks(x) !== lacks(y)) return lacks(x) - lacks(y);
            const d = x < y ? -1 : x > y ? 1 : 0;
            return (down ? -d : d) || a - b;
          });
          order.forEach(i => body.append(rows[i]));
        };
      });
    });
    """#
}
