/** The classic pages' own look, on the theme's variables. */
export const classicStyle = `
:root {
    --text: rgb(var(--now-color_text--primary));
    --muted: rgb(var(--now-color_text--secondary));
    --page: rgb(var(--now-color_background--secondary));
    --surface: rgb(var(--now-container--color));
    --border: rgb(var(--now-container--border-color));
    --control: rgb(var(--now-form-control-input--primary--border-color));
    --primary: rgb(var(--now-actionable--primary--background-color));
    --on-primary: rgb(var(--now-actionable_label--primary--color));
    --focus: rgb(var(--now-color_focus-ring));
    --input: rgb(var(--now-input--background-color));
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
body { margin: 0; font: 400 0.875rem/1.4 var(--now-font-family); color: var(--text); background: var(--page); }
h1 { font-size: 1.25rem; margin: 0; font-weight: 600; overflow-wrap: anywhere; }
h2 { font-size: 0.9375rem; margin: 0; font-weight: 600; }
a { color: var(--primary); }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 0.5rem; top: 0.5rem; background: var(--surface); padding: 0.5rem; z-index: 2; }
.banner { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; padding: 0.5rem 1rem; background: #032d42; color: #fff; min-height: 3rem; }
.banner a, .banner button { color: #fff; }
.banner :focus-visible { outline-color: #fff; }
.product { font-weight: 600; font-size: 1rem; text-decoration: none; flex: 1 1 auto; }
.language { border: 1px solid #8fa5b0; border-radius: 3px; padding: 0 0.3rem; font-size: 0.75rem; }
.menu-toggle { background: none; border: 1px solid #8fa5b0; border-radius: 4px; padding: 0.25rem 0.6rem; font: inherit; }
.columns { display: block; }
.navigator { display: none; background: var(--surface); border-bottom: 1px solid var(--border); padding: 0.75rem 1rem; }
.navigator.open { display: block; }
.navigator label { display: block; font-size: 0.75rem; color: var(--muted); margin-bottom: 0.2rem; }
.navigator section { margin-top: 0.9rem; }
.navigator ul, ul.plain { list-style: none; margin: 0.25rem 0 0; padding: 0; }
.navigator li > * { display: block; padding: 0.3rem 0.5rem; border-radius: 4px; text-decoration: none; color: var(--text); }
.navigator li a:hover { background: rgb(var(--now-menu-list--primary--background-color--hover)); }
.navigator .separator { color: var(--muted); }
.content { padding: 1rem; min-width: 0; }
.content:focus { outline: none; }
@media (min-width: 56rem) {
    .menu-toggle { display: none; }
    .columns { display: grid; grid-template-columns: 15rem minmax(0, 1fr); min-height: calc(100vh - 3rem); }
    .navigator { display: block; border-bottom: 0; border-right: 1px solid var(--border); }
    .content { padding: 1rem 1.5rem; }
}
.card, .section, form.search, .table, .tabs, .related { background: var(--surface); border: 1px solid var(--border); border-radius: 6px; }
.cards { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); margin-top: 1rem; }
.card { padding: 1rem; }
.plain li { padding: 0.2rem 0; }
.login { display: grid; place-content: center; justify-items: stretch; min-height: 100vh; padding: 1rem; gap: 0.5rem; }
.login form { width: min(22rem, calc(100vw - 2rem)); display: grid; gap: 0.5rem; padding: 1.5rem; }
.login button { margin-top: 0.75rem; }
.hint { color: var(--muted); font-size: 0.8125rem; margin: 0; font-weight: 400; }
.message { padding: 0.6rem 0.8rem; border-radius: 4px; border: 1px solid; margin: 0 0 0.75rem; overflow-wrap: anywhere; }
.message.error { background: rgb(var(--now-alert--critical--background-color)); border-color: rgb(var(--now-alert--critical--border-color)); }
.message.warning, .message.moderate { background: rgb(var(--now-alert--warning--background-color)); border-color: rgb(var(--now-alert--warning--border-color)); }
.message.success { background: rgb(var(--now-alert--positive--background-color)); border-color: rgb(var(--now-alert--positive--border-color)); }
.message.high { background: rgb(var(--now-alert--critical--background-color)); border-color: rgb(var(--now-alert--critical--border-color)); }
.message.info, .message.low { background: rgb(var(--now-alert--info--background-color)); border-color: rgb(var(--now-alert--info--border-color)); }
label { font-weight: var(--now-form-control_label--primary--font-weight); }
input, select, textarea { font: inherit; color: var(--text); background: var(--input); border: 1px solid var(--control); border-radius: 3px; padding: 0.35rem 0.5rem; width: 100%; min-width: 0; }
input[type=checkbox] { width: 1.1rem; height: 1.1rem; }
input[readonly], textarea[readonly] { background: var(--page); border-color: var(--border); }
.button, button.button { display: inline-block; font: inherit; font-weight: 600; padding: 0.4rem 0.9rem; border: 1px solid var(--primary); border-radius: var(--now-actionable--border-radius); background: transparent; color: var(--primary); text-decoration: none; cursor: pointer; }
.button.primary { background: var(--primary); color: var(--on-primary); }
.button.destructive { border-color: rgb(var(--now-alert--critical--border-color)); color: var(--text); }
.menu { position: relative; }
.menu summary { list-style: none; }
.menu .items { position: absolute; z-index: 1; right: 0; min-width: 12rem; display: grid; justify-items: start; background: var(--surface); border: 1px solid var(--border); border-radius: 4px; padding: 0.5rem 0.75rem; }
.field-message { margin: 0.25rem 0 0; padding: 0.3rem 0.5rem; font-size: 0.8125rem; }
.read-only { background: var(--page); opacity: 1; }
.dialog-buttons { display: flex; gap: 0.5rem; margin-top: 0.75rem; }
.button:hover { text-decoration: underline; }
button.link { border: 0; background: none; color: var(--primary); font: inherit; text-decoration: underline; cursor: pointer; padding: 0.2rem 0; }
.form-header { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; justify-content: space-between; margin-bottom: 0.75rem; }
.form-header .hint { display: block; }
.buttons { display: flex; flex-wrap: wrap; gap: 0.5rem; }
.section { padding: 0.75rem 1rem; }
.split { display: grid; gap: 0 2rem; grid-template-columns: minmax(0, 1fr); }
.field { display: grid; gap: 0.2rem; grid-template-columns: minmax(0, 1fr); padding: 0.3rem 0; align-items: start; }
.mandatory { color: rgb(var(--now-alert--critical--border-color)); }
.reference { display: block; }
.reference a { font-size: 0.8125rem; }
@media (min-width: 72rem) {
    .split { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
@media (min-width: 40rem) {
    .field { grid-template-columns: 9.5rem minmax(0, 1fr); gap: 1rem; }
    .field > label { text-align: right; padding-top: 0.35rem; }
}
fieldset.container { border: 1px solid var(--border); border-radius: 4px; margin: 0.5rem 0; padding: 0.25rem 0.75rem; min-width: 0; }
fieldset.container legend { font-weight: 600; padding: 0 0.3rem; }
.question-label { font-weight: 600; margin: 0.75rem 0 0; }
.variables { border-top: 1px solid var(--border); margin-top: 0.75rem; padding-top: 0.75rem; }
form.order .section { margin: 0.75rem 0; }
.activities { margin: 0.75rem 0 0; padding: 0.75rem 1rem; background: var(--surface); border: 1px solid var(--border); border-radius: 6px; }
.activity { border-top: 1px solid var(--border); margin-top: 0.5rem; padding-top: 0.5rem; }
.journal { white-space: pre-wrap; margin: 0.2rem 0 0; overflow-wrap: anywhere; }
.tabs { margin-top: 0.75rem; }
[role=tablist] { display: flex; flex-wrap: wrap; border-bottom: 1px solid var(--border); padding: 0 0.5rem; }
[role=tab] { font: inherit; color: var(--text); background: none; border: 0; border-bottom: 3px solid transparent; padding: 0.6rem 0.9rem; cursor: pointer; }
[role=tab][aria-selected=true] { border-bottom-color: var(--primary); font-weight: 600; }
[role=tab]:focus-visible { outline-offset: -3px; }
[role=tabpanel] .section { border: 0; }
.related { margin-top: 1rem; padding: 0.75rem 1rem; }
form.search { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; padding: 0.5rem 0.75rem; margin-bottom: 0.75rem; }
.list-actions { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; margin-top: 0.75rem; }
.list-actions select { width: auto; }
form.search select, form.search input { width: auto; flex: 0 1 14rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: 0.45rem 0.75rem; border-bottom: 1px solid var(--border); vertical-align: top; }
th { white-space: nowrap; background: rgb(var(--now-menu-list--primary--background-color)); }
th a { color: inherit; text-decoration: none; }
th[aria-sort=ascending] a::after { content: ' \\2191'; }
th[aria-sort=descending] a::after { content: ' \\2193'; }
.pages { display: flex; flex-wrap: wrap; gap: 1rem; }
iframe { max-width: 100%; }
iframe.page { width: 100%; min-height: calc(100vh - 6rem); border: 0; background: var(--surface); }
`
