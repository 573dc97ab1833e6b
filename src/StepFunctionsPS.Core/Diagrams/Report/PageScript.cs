namespace StepFunctionsPS.Diagrams.Report;

/// <summary>The script of a page: searches events, shows those of a state, and has states of the picture lead there. It makes no elements out of text.</summary>
internal static class PageScript
{
    public const string Text = """
        'use strict';
        (() => {
          const byId = id => document.getElementById(id);
          const rows = [...byId('history').tBodies[0].rows];
          const [words, failures, all, found] = ['words', 'failures', 'all', 'found'].map(byId);
          let state = '';
          const filter = () => {
            const text = words.value.trim().toLowerCase();
            let count = 0;
            for (const row of rows) {
              const isGap = row.className === 'gap';
              const isWanted = !(state && row.dataset.state !== state) && !(failures.checked && row.className !== 'failed') && !(text && !row.textContent.toLowerCase().includes(text));
              row.hidden = isGap ? Boolean(state || text || failures.checked) : !isWanted;
              if (!isGap && isWanted) count++;
            }
            all.hidden = !state;
            found.textContent = state || text || failures.checked ? `${count} of ${rows.length}` : '';
          };
          const pick = key => {
            state = key;
            filter();
            byId('events').scrollIntoView();
          };
          words.addEventListener('input', filter);
          failures.addEventListener('change', filter);
          all.addEventListener('click', () => pick(''));
          for (const link of document.querySelectorAll('a[data-state]')) link.addEventListener('click', event => {
            event.preventDefault();
            pick(link.dataset.state);
          });
          // A link to an event that is filtered away shows all again.
          document.addEventListener('click', event => {
            const target = event.target.closest('a[href^="#e"]:not([data-state])');
            if (target && byId(target.hash.slice(1))?.hidden) {
              words.value = '';
              failures.checked = false;
              state = '';
              filter();
            }
          });
          const keys = new Map([...document.querySelectorAll('tr[id^="s"]')].map(row => [`${row.cells[0].textContent} (${row.cells[1].textContent})`.split(/\s+/).join(' '), row.id]));
          for (const title of document.querySelectorAll('#picture g > title')) {
            const key = keys.get(title.textContent.split('\n')[0].split(/\s+/).join(' '));
            const group = title.parentNode;
            if (!key) continue;
            group.classList.add('leads');
            group.addEventListener('click', event => {
              event.stopPropagation();
              pick(key);
            });
          }
          byId('filter').hidden = false;
        })();

        """;
}
