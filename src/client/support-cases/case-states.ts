import { t } from 'sn-translate'
import type { CaseState } from '../../server/support-cases/support-case.ts'
import type { Tone } from '../shared/tone.ts'

export const stateTone = (state: CaseState): Tone =>
    state === 'refused'
        ? 'critical'
        : state === 'queued' || state === 'waiting' || state === 'cancelling'
          ? 'warning'
          : state === 'closed'
            ? 'positive'
            : 'info'

/** Nothing is to be done any more. */
export const isOver = ({ state }: { readonly state: CaseState }): boolean =>
    state === 'closed' || state === 'cancelled'

/** The list's choices; what the server says of a case is its own. */
export const stateChoices = (): readonly (readonly [string, string])[] => [
    ['', t('All cases')],
    ['prepared', t('Prepared')],
    ['queued', t('Waits to be sent')],
    ['refused', t('Refused')],
    ['open', t('With Microsoft')],
    ['waiting', t('Microsoft waits for you')],
    ['closed', t('Closed')],
    ['cancelling', t('Being canceled')],
    ['cancelled', t('Canceled')],
]
