import vm from 'node:vm'

export type Compiled = (...given: readonly unknown[]) => unknown

interface Kept {
    readonly code: string
    readonly script?: vm.Script
}

const MOST = 4000
const kept = new Map<string, Kept>()

function keep(key: string, entry: Kept): void {
    if (kept.size >= MOST) kept.clear()
    kept.set(key, entry)
}

/**
 * Code as the body of a function in a context. Contexts are made anew whenever modules or tables change, and compiling
 * was most of that: from its second context on, the same code is a script that runs in any of them. That it is a whole
 * body, and does not close the function by itself, compileFunction has said by then.
 */
export function compileModule(
    code: string,
    names: readonly string[],
    filename: string,
    context: vm.Context,
): Compiled {
    const key = `${names.join()} ${filename}`
    const known = kept.get(key)
    if (known?.code !== code) {
        const compiled = vm.compileFunction(code, [...names], { parsingContext: context, filename })
        keep(key, { code })
        return compiled as unknown as Compiled
    }
    const head = `(function (${names.join()}) {`
    const script =
        known.script ?? new vm.Script(`${head}${code}\n})`, { filename, columnOffset: -head.length })
    if (!known.script) keep(key, { code, script })
    return script.runInContext(context) as Compiled
}
