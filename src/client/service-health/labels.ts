import { t } from 'sn-translate'
import type { JobRunView } from '../../server/service-health/page/service-health-page.ts'
import { statusTone } from '../shared/status.ts'
import type { Tone } from '../shared/tone.ts'

/** Who caused an issue. An origin newer than this list is shown as Microsoft writes it. */
export function originLabel(origin: string): string {
    switch (origin) {
        case 'microsoft':
            return t('Microsoft')
        case 'thirdParty':
            return t('Third party')
        case 'customer':
            return t('Your environment')
        default:
            return origin
    }
}

/** Statuses of a service with nothing to do about it. */
const WELL: readonly string[] = [
    'serviceoperational',
    'servicerestored',
    'falsepositive',
    'postincidentreviewpublished',
]

export const isWell = (status: string | null): boolean =>
    status !== null && WELL.includes(status.toLowerCase())

export const serviceTone = (status: string | null): Tone =>
    status === null ? 'info' : statusTone(status, isWell(status))

export function outcomeLabel(outcome: JobRunView['outcome']): string {
    switch (outcome) {
        case 'done':
            return t('Done')
        case 'busy':
            return t('Another run was under way')
        case 'failed':
            return t('Failed')
        case 'left-over':
            return t('The next run goes on')
    }
}

/** Most posts are regular ones, which needs no word. */
export function postTypeLabel(type: string): string | null {
    switch (type) {
        case 'regular':
            return null
        case 'quick':
            return t('Quick update')
        case 'strategic':
            return t('Strategic update')
        default:
            return type
    }
}
