import type { ComponentChildren } from 'preact'
import { t } from 'sn-translate'

interface ShownPage {
    readonly offset: number
    /** The most of a page. */
    readonly limit: number
    readonly total: number
}

/**
 * Which of the results are shown, and the ways to the others.
 * @param number a number as the reader reads it
 */
export function pagesOfResults(
    { offset, limit, total }: ShownPage,
    number: (value: number) => ComponentChildren,
    link: (offset: number, text: string) => ComponentChildren,
): ComponentChildren {
    if (offset >= total || total <= limit) return null
    return (
        <nav class="m365-buttons" aria-label={t('Pages of results')}>
            {offset > 0 && link(Math.max(0, offset - limit), t('Previous page'))}
            <span>
                {number(offset + 1)}–{number(Math.min(offset + limit, total))} {t('of a total of')}{' '}
                {number(total)}
            </span>
            {offset + limit < total && link(offset + limit, t('Next page'))}
        </nav>
    )
}
