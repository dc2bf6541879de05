/// The script of the pages: it folds and filters, and the page is whole without it.
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
        if (found) { found.scrollIntoView({ block: 'center' }); }
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
      if (tools) {
        var input = document.createElement('input');
        input.type = 'search';
        input.placeholder = tools.dataset.filter;
        input.setAttribute('aria-label', tools.dataset.filter);
        var button = document.createElement('button');
        button.type = 'button';
        button.textContent = tools.dataset.unfold;
        var open = false;
        button.addEventListener('click', function () {
          open = !open;
          all('details').forEach(function (node) { node.open = open; });
          button.textContent = open ? tools.dataset.fold : tools.dataset.unfold;
        });
        input.addEventListener('input', function () {
          var words = input.value.trim().toLowerCase();
          all('main li, main tbody tr').forEach(function (node) {
            node.hidden = words !== '' ? node.textContent.toLowerCase().indexOf(words) === -1 : false;
          });
        });
        tools.appendChild(input);
        tools.appendChild(button);
        tools.hidden = false;
      }
      if (location.hash) { reveal(); }
    })();
    """#
}
