import type { Session } from '../../../../local/instance/contracts.ts'
import { smallInstance } from './small-instance.ts'

/** An instance with incidents on which business rules run. */
export function ruleLab() {
    const lab = smallInstance()
    const { instance } = lab
    return {
        ...lab,
        read: (id: string, column = 'description') => instance.store.get('incident', id)?.[column] ?? '',
        update: (id: string, values: Readonly<Record<string, string>>, who = lab.session('admin')) =>
            instance.records.update(who, 'incident', id, values),
        /** Inserts as somebody and answers the outcome and what is stored. */
        insert(who: Session, values: Readonly<Record<string, string>> = { short_description: 'x' }) {
            const outcome = instance.records.insert(who, 'incident', values)
            const row = instance.store.get('incident', outcome.kind === 'done' ? outcome.sysId : '')
            return { outcome, row: row ?? {} }
        },
        log: (): readonly string[] => instance.store.query('syslog').map((row) => row['message'] ?? ''),
    }
}

/** Appends to a property, which outlives whatever is aborted. */
export const trace = (name: string): string =>
    `gs.setProperty('x.trace', gs.getProperty('x.trace', '') + '${name} ')`
