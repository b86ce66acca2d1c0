import { readFileSync } from 'node:fs'
import { createInstance } from '../local/instance/core/create-instance.ts'
import { packagePath } from '../test/lab.ts'
import { admin } from './foreign-instance.ts'
import { rounded, type Measurement } from './measurement.ts'
import { medianMs } from './median.ts'

export async function starts(): Promise<readonly Measurement[]> {
    const zip = readFileSync(packagePath())
    const runs = { runs: 5, warm: 1 }
    const base = await medianMs(() => void createInstance({}).close(), runs)
    const instances = [...Array(6).keys()].map(() => createInstance({}))
    const install = await medianMs(() => {
        instances.pop()?.packages.install(zip, { loadDemo: false })
    }, runs)
    const instance = createInstance({})
    const session = admin(instance)
    const context = await medianMs(
        () => {
            instance.restart()
            if (instance.scripts.evaluateExpression(session, '1 + 1', 'global') !== '2')
                throw new Error('no script')
        },
        { runs: 9, warm: 2 },
    )
    return [
        { what: 'Base instance made in process', value: rounded(base), unit: 'ms', reference: null },
        {
            what: 'Our package installed in process',
            value: rounded(install),
            unit: 'ms',
            reference: '15 to 285 ms for a foreign package of 124 to 176 records',
        },
        {
            what: 'Script context started, first script run',
            value: rounded(context),
            unit: 'ms',
            reference: '1 ms for an empty context, without the Glide classes',
        },
    ]
}
