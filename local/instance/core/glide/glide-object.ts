import { parseUtc } from './date-text.ts'
import { GlideDate } from './glide-date.ts'
import { GlideDateTime } from './glide-date-time.ts'
import { GlideDuration } from './glide-duration.ts'
import { GlideTime } from './glide-time.ts'
import type { HostColumn } from './host.ts'

const DATE_TIMES = new Set(['glide_date_time', 'due_date'])

/** The platform's object for a field's value. Throws, naming the type, where there is none yet. */
export function glideObject({ name, type }: HostColumn, value: string): object {
    if (DATE_TIMES.has(type)) return new GlideDateTime(value)
    if (type === 'glide_date') return new GlideDate(value)
    // Both are stored as a moment so long after 1970 began.
    if (type === 'glide_duration' || type === 'timer') return new GlideDuration(parseUtc(value))
    if (type === 'glide_time')
        return new GlideTime(parseUtc(value.length > 8 ? value : `1970-01-01 ${value}`))
    throw new Error(`local instance: getGlideObject of ${name} (${type}) is not implemented`)
}
