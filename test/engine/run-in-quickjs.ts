/** Runs one bundled test file in a fresh QuickJS context, in which nothing of Node is. */
import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import {
    newQuickJSWASMModule,
    Scope,
    shouldInterruptAfterDeadline,
    type QuickJSContext,
    type QuickJSHandle,
} from 'quickjs-emscripten'
import type { TestResult } from './inside/run-tests.ts'

export interface EngineRun {
    /** Text of the test runner (`bundleRunner`). */
    readonly runner: string
    readonly testFile: { readonly name: string; readonly text: string }
    /** Text of a module by its full name; undefined when there is none, or none that may run here. */
    readonly moduleText: (name: string) => string | undefined
    /** When the engine is stopped, in milliseconds; a minute unless told. */
    readonly limitMs?: number
}

const MOST_MS = 60_000
const STACK_BYTES = 512 * 1024

/** What the engine threw, as an error of ours. */
function failure(context: QuickJSContext, handle: QuickJSHandle): Error {
    const thrown: unknown = context.dump(handle)
    if (typeof thrown !== 'object' || thrown === null) return new Error(String(thrown))
    const { name, message, stack } = thrown as Record<string, unknown>
    return new Error(`${String(name)}: ${String(message)}\n${String(stack ?? '')}`)
}

function evaluate(
    scope: Scope,
    context: QuickJSContext,
    code: string,
    name: string,
    type: 'global' | 'module',
): QuickJSHandle {
    const result = scope.manage(context.evalCode(code, name, { type }))
    if (result.error) throw failure(context, result.error)
    return result.value
}

/** Nothing waits in the engine but promises: when no job is left, all is done that ever will be. */
function runPendingJobs(scope: Scope, context: QuickJSContext): void {
    const result = scope.manage(context.runtime.executePendingJobs())
    if (result.error) throw failure(context, result.error)
}

function evaluateModule(scope: Scope, context: QuickJSContext, code: string, name: string): void {
    const outcome = evaluate(scope, context, code, name, 'module')
    runPendingJobs(scope, context)
    const state = context.getPromiseState(outcome)
    if (state.type === 'pending') throw new Error(`${name} never finishes loading`)
    if (state.type === 'rejected') throw failure(context, scope.manage(state.error))
    if (!state.notAPromise) state.value.dispose()
}

/** The one thing of the host that is given: text goes in, text comes out. */
function giveDigest(scope: Scope, context: QuickJSContext): void {
    const digest = context.newFunction('digestOfHost', (algorithm, text) =>
        context.newString(
            createHash(context.getString(algorithm)).update(context.getString(text)).digest('hex'),
        ),
    )
    context.setProp(context.global, 'digestOfHost', scope.manage(digest))
}

/** Answers the result of every test; throws when a module cannot be loaded or the time is up. */
export async function runInQuickJs({
    runner,
    testFile,
    moduleText,
    limitMs = MOST_MS,
}: EngineRun): Promise<readonly TestResult[]> {
    // A machine of its own, dropped as a whole: QuickJS counts references, and aborts when it frees a runtime in which
    // one too many is left, whoever lost it.
    const quickJs = await newQuickJSWASMModule()
    return Scope.withScope((scope) => {
        const runtime = quickJs.newRuntime()
        runtime.setMaxStackSize(STACK_BYTES)
        runtime.setInterruptHandler(shouldInterruptAfterDeadline(Date.now() + limitMs))
        runtime.setModuleLoader(
            (name) => moduleText(name) ?? { error: new Error(`There is no module ${name} to run here`) },
            (base, request) => (request.startsWith('.') ? posix.join(posix.dirname(base), request) : request),
        )
        const context = runtime.newContext()
        giveDigest(scope, context)
        evaluate(scope, context, runner, 'runner.js', 'global')
        evaluateModule(scope, context, testFile.text, testFile.name)
        evaluate(scope, context, 'startTests()', 'start.js', 'global')
        runPendingJobs(scope, context)
        return JSON.parse(
            context.getString(evaluate(scope, context, 'readResults()', 'results.js', 'global')),
        ) as readonly TestResult[]
    })
}
