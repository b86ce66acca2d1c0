/** What the classic pages do in the browser: tabs, navigator filter, menu button, leaving with unsaved changes. */
export const classicScript = `'use strict';
(function () {
    const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));

    for (const list of all('[role=tablist]')) {
        const tabs = all('[role=tab]', list);
        const select = (tab, remember) => {
            for (const other of tabs) {
                const chosen = other === tab;
                other.setAttribute('aria-selected', String(chosen));
                other.tabIndex = chosen ? 0 : -1;
                document.getElementById(other.getAttribute('aria-controls')).hidden = !chosen;
            }
            if (remember) history.replaceState(null, '', '#' + tab.dataset.hash);
        };
        const byHash = () => tabs.find((tab) => '#' + tab.dataset.hash === location.hash);
        list.addEventListener('click', (event) => {
            const tab = event.target.closest('[role=tab]');
            if (tab) select(tab, true);
        });
        list.addEventListener('keydown', (event) => {
            const at = tabs.indexOf(document.activeElement);
            const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
            if (at < 0 || to === undefined) return;
            event.preventDefault();
            const tab = tabs[(to + tabs.length) % tabs.length];
            tab.focus();
            select(tab, true);
        });
        addEventListener('hashchange', () => byHash() && select(byHash(), false));
        if (byHash()) select(byHash(), false);
    }

    const filter = document.getElementById('navigator-filter');
    if (filter) filter.addEventListener('input', () => {
        const wanted = filter.value.trim().toLowerCase();
        for (const section of all('#navigator section')) {
            const whole = section.querySelector('h2').textContent.toLowerCase().includes(wanted);
            let shown = 0;
            for (const item of all('li', section)) {
                item.hidden = !whole && !item.textContent.toLowerCase().includes(wanted);
                if (!item.hidden) shown++;
            }
            section.hidden = shown === 0;
        }
    });

    const toggle = document.querySelector('.menu-toggle');
    if (toggle) toggle.addEventListener('click', () => {
        const open = toggle.getAttribute('aria-expanded') !== 'true';
        toggle.setAttribute('aria-expanded', String(open));
        document.getElementById('navigator').classList.toggle('open', open);
    });

    const record = document.querySelector('form.record');
    if (record) {
        let dirty = false;
        record.addEventListener('input', () => { dirty = true; });
        record.addEventListener('submit', (event) => { if (!event.defaultPrevented) dirty = false; });
        addEventListener('beforeunload', (event) => { if (dirty && !record.dataset.sent) event.preventDefault(); });
        if (location.hash) {
            const url = new URL(record.getAttribute('action') || location.href, location.href);
            url.hash = location.hash;
            record.action = url.href;
        }
    }
})();
`
