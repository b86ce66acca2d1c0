import { GlideDateTime } from './glide-date-time.ts'
import type { HostColumn } from './host.ts'

const DATE_TIMES = new Set(['glide_date_time', 'due_date'])

/** The platform's object for a field's value. Throws, naming the type, where there is none yet. */
export function glideObject({ name, type }: HostColumn, value: string): object {
    if (DATE_TIMES.has(type)) return new GlideDateTime(value)
    throw new Error(`local instance: getGlideObject of ${name} (${type}) is not implemented`)
}
