import { t } from 'sn-translate'
import type { SolutionKind } from '../../server/recommendations/solution.ts'

/** What a solution is for, in words. */
export function kindLabel(kind: SolutionKind): string {
    switch (kind) {
        case 'problem':
            return t('Problem')
        case 'request':
            return t('Request')
        case 'question':
            return t('How to')
    }
}
