import { spawn } from 'node:child_process'

/** Runs a program in a folder; rejects with the end of what it printed when it fails. */
export function runProgram(
    program: string,
    parameters: readonly string[],
    folder: string,
    environment: Readonly<Record<string, string>> = {},
): Promise<void> {
    return new Promise((done, failed) => {
        const child = spawn(program, parameters, {
            cwd: folder,
            env: { ...process.env, ...environment },
            stdio: ['ignore', 'pipe', 'pipe'],
        })
        let output = ''
        const collect = (chunk: Buffer): void => void (output += chunk.toString())
        child.stdout.on('data', collect)
        child.stderr.on('data', collect)
        child.once('error', failed)
        child.once('close', (code) => {
            if (code === 0) done()
            else
                failed(
                    new Error(
                        `${program} ${parameters.join(' ')} ended with ${String(code)}:\n${output.slice(-4000)}`,
                    ),
                )
        })
    })
}
