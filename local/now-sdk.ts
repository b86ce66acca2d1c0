import { spawn } from 'node:child_process'
import { join } from 'node:path'

const CLI = join('node_modules', '@servicenow', 'sdk', 'bin', 'index.js')

/** How the vendor's command line signs in to an instance without asking (CI mode). */
export const sdkEnvironment = (instanceUrl: string): Readonly<Record<string, string>> => ({
    SN_SDK_NODE_ENV: 'SN_SDK_CI_INSTALL',
    SN_SDK_AUTH_TYPE: 'basic',
    SN_SDK_INSTANCE_URL: instanceUrl,
    SN_SDK_USER: 'admin',
    SN_SDK_USER_PWD: 'admin',
})

/**
 * Runs `now-sdk` in a folder. Resolves with what it printed; rejects with the end of it when it fails.
 * @see node_modules/@servicenow/sdk/docs/configuration/ci-integration.md
 */
export function runNowSdk(
    parameters: readonly string[],
    options: { readonly folder?: string; readonly environment?: Readonly<Record<string, string>> } = {},
): Promise<string> {
    return new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [join(process.cwd(), CLI), ...parameters], {
            cwd: options.folder ?? process.cwd(),
            env: { ...process.env, ...options.environment },
            stdio: ['ignore', 'pipe', 'pipe'],
        })
        let output = ''
        const collect = (chunk: Buffer): void => {
            output += chunk.toString()
        }
        child.stdout.on('data', collect)
        child.stderr.on('data', collect)
        child.once('error', reject)
        child.once('close', (code) => {
            if (code === 0) resolve(output)
            else
                reject(
                    new Error(
                        `now-sdk ${parameters.join(' ')} ended with ${String(code)}:\n${output.slice(-4000)}`,
                    ),
                )
        })
    })
}
