import { t } from 'sn-translate'
import type { SolutionOrder, SolutionState } from '../../server/recommendations/catalogue/catalogue-page.ts'
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

export function orderLabel(order: SolutionOrder): string {
    switch (order) {
        case 'area':
            return t('Area and title')
        case 'recommended':
            return t('Most often recommended')
        case 'helpful':
            return t('Most often helpful')
        case 'not_helpful':
            return t('Most often not helpful')
    }
}

/** Languages that ServiceNow has, by its codes. */
export const LANGUAGES = 'en fr de es it nl pb pt pl cs da fi no sv hu tr ru he ar ja ko zh zt th fq'.split(
    ' ',
)
