import { t } from 'sn-translate'
import type { SolutionState } from '../../server/recommendations/catalogue/catalogue-page.ts'
import type { SolutionOrigin } from '../../server/recommendations/solution.ts'

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
