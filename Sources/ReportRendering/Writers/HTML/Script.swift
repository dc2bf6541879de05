/// The script of the pages: it folds, filters and searches, and the page is whole without it.
enum Script {
  static let text = #"""
    (function () {
      'use strict';
      var all = function (query, root) { return Array.prototype.slice.call((root || document).querySelectorAll(query)); };
      var reveal = function () {
        var name = decodeURIComponent(location.hash.slice(1));
        var node = name ? document.getElementById(name) : null;
        var found = node;
        while (node) { if (node.tagName === 'DETAILS') { node.open = true; } node = node.parentElement; }
        if (found) { found.scrollIntoView({ block: found.tagName === 'SPAN' ? 'center' : 'start' }); }
      };
      window.addEventListener('hashchange', reveal);
      var closed = [];
      window.addEventListener('beforeprint', function () {
        closed = all('details.fold:not([open])');
        closed.forEach(function (node) { node.open = true; });
      });
      window.addEventListener('afterprint', function () {
        closed.forEach(function (node) { node.open = false; });
      });
      var tools = document.getElementById('tools');
      var setUp = function () {
        var input = document.createElement('input');
        input.type = 'search';
        input.placeholder = tools.dataset.filter;
        input.setAttribute('aria-label', tools.dataset.filter);
        var count = document.createElement('output');
        var button = document.createElement('button');
        button.type = 'button';
        button.textContent = tools.dataset.unfold;
        var open = false;
        button.addEventListener('click', function () {
          open = !open;
          all('details').forEach(function (node) { node.open = open; });
          button.textContent = open ? tools.dataset.fold : tools.dataset.unfold;
        });
        var entries = all('main tbody tr').concat(all('main li').filter(function (node) {
          return node.closest('.tiles') === null ? node.parentElement.closest('li') === null : false;
        })).map(function (node) {
          var head = node.cloneNode(true);
          all('ul, ol', head).forEach(function (list) { list.remove(); });
          return {
            node: node, head: head.textContent.toLowerCase(),
            items: all('li', node).map(function (item) { return { node: item, text: item.textContent.toLowerCase() }; })
          };
        });
        var find = function () {
          var words = input.value.toLowerCase().split(/\s+/).filter(function (word) { return word !== ''; });
          var shown = 0;
          entries.forEach(function (entry) {
            var rest = words.filter(function (word) { return entry.head.indexOf(word) === -1; });
            var holds = function (item) {
              return rest.every(function (word) { return item.text.indexOf(word) !== -1; });
            };
            var fits = rest.length === 0 ? true : entry.items.some(holds);
            entry.node.hidden = !fits;
            if (!fits) { return; }
            shown += 1;
            entry.items.forEach(function (item) { item.node.hidden = !holds(item); });
          });
          count.textContent = words.length > 0 ? shown + ' / ' + entries.length : '';
          if (words.length > 0) { all('main details.fold').forEach(function (node) { node.open = true; }); }
        };
        input.addEventListener('input', find);
        tools.appendChild(input);
        if (all('main details').length > 0) { tools.appendChild(button); }
        tools.appendChild(count);
        tools.hidden = false;
        if (input.value !== '') { find(); }
      };
      if (tools) { setUp(); }
      if (location.hash) { reveal(); }
    })();
    """#
}
