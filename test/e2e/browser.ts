import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

interface Unpacked {
    readonly executablePath: string
    readonly env: Readonly<Record<string, string>>
}

/**
 * Starts a headless browser: the one at CHROME_PATH, else the one that npm brought (Linux x64), which needs neither
 * root nor system libraries. Rejects where there is none for this machine.
 */
export async function launchBrowser(): Promise<Browser> {
    const own = process.env['CHROME_PATH']
    if (own) return chromium.launch({ executablePath: own, args: sandbox() })
    if (process.platform !== 'linux' || process.arch !== 'x64') {
        throw new Error(
            'The browser from npm runs on Linux x64 only; set CHROME_PATH to a Chrome or Chromium',
        )
    }
    const script = resolve('test/e2e/unpack-browser.mjs')
    const { executablePath, env } = JSON.parse(
        execFileSync(process.execPath, [script], { encoding: 'utf8' }),
    ) as Unpacked
    return chromium.launch({
        executablePath,
        env: { ...process.env, ...env } as Record<string, string>,
        args: sandbox(),
    })
}

/** Chromium refuses to start its sandbox as root, and containers often lack what it needs. */
const sandbox = () => ['--no-sandbox', '--disable-gpu', '--hide-scrollbars']
