import { useContext } from 'preact/hooks'
import { t } from 'sn-translate'
import type { ScoreView } from '../../server/security-tickets/security-tickets-view.ts'
import { ReaderContext } from './formats.ts'
import { pathOf, rangeOf, summaryOf } from './line-path.ts'

const WIDTH = 600
const HEIGHT = 120

/** How the score went: drawn, and in a sentence. */
export function ScoreLine({ line }: { readonly line: ScoreView['line'] }) {
    const { day, percent, number } = useContext(ReaderContext)
    const summary = summaryOf(line)
    if (!summary) return null
    const { first, last, lowest, highest, missing } = summary
    const [bottom, top] = rangeOf(line)
    const said = (label: string, one: typeof first) => (
        <>
            {label} {percent(one.percent)} ({day(one.day)}).{' '}
        </>
    )
    return (
        <figure class="m365-line">
            <div class="m365-line__drawing" aria-hidden="true">
                <span>{percent(top)}</span>
                <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" focusable="false">
                    <path d={pathOf(line, WIDTH, HEIGHT)} />
                </svg>
                <span>{percent(bottom)}</span>
                <span>{day(first.day)}</span>
                <span>{day(last.day)}</span>
            </div>
            <figcaption class="m365-muted">
                {said(t('First:'), first)}
                {said(t('Latest:'), last)}
                {said(t('Lowest:'), lowest)}
                {said(t('Highest:'), highest)}
                {missing > 0 && `${t('Days that Microsoft did not tell:')} ${number(missing)}.`}
            </figcaption>
        </figure>
    )
}
