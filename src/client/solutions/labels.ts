import { t } from 'sn-translate'
import type { SolutionState } from '../../server/recommendations/catalogue/catalogue-page.ts'
import type { SolutionKind, SolutionOrigin } from '../../server/recommendations/solution.ts'

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

export function originLabel(origin: SolutionOrigin): string {
    switch (origin) {
        case 'shipped':
            return t('Shipped')
        case 'edited':
            return t('Edited here')
        case 'own':
            return t('Own solution')
    }
}

export function stateLabel(state: SolutionState): string {
    switch (state) {
        case 'all':
            return t('All solutions')
        case 'hidden':
            return t('Hidden')
        case 'changed':
            return t('Shipped text has changed since your edit')
        default:
            return originLabel(state)
    }
}

/** Languages that ServiceNow has, by its codes. */
export const LANGUAGES = 'en fr de es it nl pb pt pl cs da fi no sv hu tr ru he ar ja ko zh zt th fq'.split(
    ' ',
)
