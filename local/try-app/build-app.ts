import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { runNowSdk } from '../now-sdk.ts'
import { runProgram } from './run-program.ts'

const SDK_BUILD = 'now-sdk build'

/** The app's own build script, when it does more than call the SDK: compile modules first, for example. */
export function ownBuildScript(folder: string): string | undefined {
    const file = join(folder, 'package.json')
    if (!existsSync(file)) return undefined
    const { scripts } = JSON.parse(readFileSync(file, 'utf8')) as {
        scripts?: Readonly<Record<string, string>>
    }
    const script = scripts?.['build'] ?? ''
    return script.includes(SDK_BUILD) && script.trim() !== SDK_BUILD ? script : undefined
}

/** Builds with the vendor's command line; programs that a build script names are this project's. */
export async function buildApp(folder: string): Promise<void> {
    if (!ownBuildScript(folder)) return void (await runNowSdk(['build'], { folder }))
    const path = [resolve('node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter)
    await runProgram('npm', ['run', 'build'], folder, { PATH: path })
}
