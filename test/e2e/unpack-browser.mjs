// Unpacks the browser that comes with @sparticuz/chromium and prints its path and library path as JSON.
// A process of its own: the package is an ES module, which a CommonJS test runner cannot import.
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'

const folder = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')))
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
const place = join(tmpdir(), `chromium-${version}-${userInfo().uid}`)

if (!existsSync(place)) {
    // Unpacked aside and renamed, so that two test processes never start half a browser.
    const aside = mkdtempSync(`${place}-`)
    process.env.TMPDIR = aside
    const { default: chromium, inflate } = await import('@sparticuz/chromium')
    await inflate(join(folder, 'bin', 'al2023.tar.br'))
    await chromium.executablePath(join(folder, 'bin'))
    // The package's own font configuration names fixed folders of another machine.
    writeFileSync(join(aside, 'fonts', 'fonts.conf'), fontConfiguration(join(place, 'fonts')))
    try {
        renameSync(aside, place)
    } catch (error) {
        rmSync(aside, { recursive: true, force: true })
        if (!existsSync(place)) throw error
    }
}

/** The browser's fonts, wherever they were unpacked, beside those of the machine. */
function fontConfiguration(fonts) {
    return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${fonts}-cache</cachedir>
</fontconfig>
`
}

process.stdout.write(
    JSON.stringify({
        executablePath: join(place, 'chromium'),
        env: { LD_LIBRARY_PATH: join(place, 'al2023', 'lib'), FONTCONFIG_PATH: join(place, 'fonts') },
    }),
)
