import { launchBrowser } from '/work/main/test/e2e/browser.ts'
import { readFileSync } from 'node:fs'
const url = process.argv[2]!, out = process.argv[3]!, user = process.argv[4] ?? 'admin', pw = process.argv[5] ?? user
const pages = (process.argv[6] ?? '/ /incident_list.do /incident.do?sys_id=i1 /incident.do?sys_id=i1#microsoft-365-support /incident.do?sys_id=-1').split(' ')
const axe = readFileSync('/work/main/node_modules/axe-core/axe.min.js', 'utf8')
async function main() {
const b = await launchBrowser()
for (const [w, h] of [[320, 700], [1600, 900]] as const) for (const scheme of (w===320?['dark','light']:['light']) as any[]) {
  const c = await b.newContext({ viewport: { width: w, height: h }, colorScheme: scheme, bypassCSP: true }); const p = await c.newPage()
  p.on('pageerror', (e) => console.log('PAGEERROR', e.message)); p.on('console', (m) => { if (m.type() === 'error') console.log('CONSOLE', m.text()) })
  const check = async (name: string) => {
    await p.screenshot({ path: `${out}/${name}-${w}-${scheme}.png`, fullPage: true })
    await p.evaluate(axe); const r: any = await p.evaluate('axe.run()')
    for (const v of r.violations) console.log(name, w, scheme, v.id, v.impact, v.nodes.length, v.nodes[0].target.join(' '), v.nodes[0].failureSummary?.slice(0, 300))
    const over = await p.evaluate('document.documentElement.scrollWidth - innerWidth'); if (Number(over) > 0) console.log(name, w, 'overflows by', over)
  }
  await p.goto(url + '/'); await check('login')
  await p.fill('#user_name', user); await p.fill('#user_password', pw); await p.click('button[type=submit]')
  for (const [n, path] of pages.entries()) { await p.goto('about:blank'); await p.goto(url + path); await p.waitForLoadState('networkidle'); await check('page' + n) }
  await c.close()
}
await b.close()
}
void main()
