import { host } from './host.ts'

/**
 * What V8 has and ServiceNow's engine has not; `process`, `fetch` and the like do not exist in a fresh context anyway.
 * ServiceNowDocs: api-reference/scripts/javascript-engine-feature-support
 */
const ABSENT = [
    'console',
    'Reflect',
    'WeakRef',
    'FinalizationRegistry',
    'Atomics',
    'SharedArrayBuffer',
    'WebAssembly',
    'Intl',
    'escape',
    'unescape',
]

/** Makes the global object that of ServiceNow's engine, with the instance's clock. Runs after the Glide classes are loaded. */
export function limitGlobals(): void {
    const { deleteProperty } = Reflect
    for (const name of ABSENT) deleteProperty(globalThis, name)
    // Call sites would lead to functions of Node's realm.
    Object.defineProperty(Error, 'prepareStackTrace', {
        value: undefined,
        writable: false,
        configurable: false,
    })
    const { now } = host
    const RealDate = Date
    RealDate.now = () => now()
    const clock = new Proxy(RealDate, {
        construct: (target, given: readonly number[]) =>
            given.length === 0 ? new target(now()) : new target(...(given as [number])),
        apply: () => String(new RealDate(now())),
    })
    Object.defineProperty(RealDate.prototype, 'constructor', { value: clock })
    globalThis.Date = clock
}
