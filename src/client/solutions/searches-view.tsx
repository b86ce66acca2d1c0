import { useContext, useRef, useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type { SearchWithoutResult } from '../../server/recommendations/catalogue/catalogue-page.ts'
import type { Failure } from '../shared/failure.ts'
import { FailureBox } from '../shared/failure-box.tsx'
import { When } from '../shared/when.tsx'
import { signInUrl } from '../shared/sign-in-url.ts'
import { failureTexts } from './failure-texts.ts'
import { useLanguageName } from './language-name.ts'
import { NavigationContext } from './navigation.ts'
import type { SearchOrder } from './page-query.ts'
import { parseSearches } from './parse-catalogue.ts'
import { removeSearch } from './requests.ts'
import { ViewFrame } from './view-frame.tsx'
import { ViewLink } from './view-link.ts'

/** What agents searched for and no solution fitted. */
export function SearchesView({ order }: { readonly order: SearchOrder }) {
    return (
        <ViewFrame
            path={`/catalogue/searches?order=${order}`}
            parse={parseSearches}
            title={() => t('Searches without a result')}
        >
            {({ searches, total }, readAgain) =>
                searches.length === 0 ? (
                    <div class="m365-nothing">
                        <p class="m365-nothing__title">{t('No search was without a result')}</p>
                        <p>{t('When an agent searches and no solution fits, the search is listed here.')}</p>
                    </div>
                ) : (
                    <Searches searches={searches} total={total} order={order} readAgain={readAgain} />
                )
            }
        </ViewFrame>
    )
}

interface SearchesProps {
    readonly searches: readonly SearchWithoutResult[]
    readonly total: number
    readonly order: SearchOrder
    readonly readAgain: () => Promise<void>
}

function Searches({ searches, total, order, readAgain }: SearchesProps) {
    const { go } = useContext(NavigationContext)
    const languageName = useLanguageName()
    const [isBusy, setBusy] = useState(false)
    const [failure, setFailure] = useState<Failure | null>(null)
    const [done, setDone] = useState('')
    const place = useRef<HTMLParagraphElement>(null)

    async function remove(sysId: string): Promise<void> {
        if (isBusy) return
        setBusy(true)
        const answer = await removeSearch(sysId, order)
        // Somebody else was faster: gone is gone.
        const isGone = answer.ok || answer.failure.kind === 'not-found'
        setFailure(isGone ? null : answer.failure)
        setDone(isGone ? t('Removed.') : '')
        if (isGone) {
            place.current?.focus()
            await readAgain()
        }
        setBusy(false)
    }

    return (
        <>
            <p class="m365-text">
                {t(
                    'Mail addresses, web addresses and long numbers are left out of what is kept. What many agents search for is worth a solution.',
                )}
            </p>
            {failure && (
                <FailureBox failure={failure} texts={failureTexts(true)} signInUrl={signInUrl()} keepsPage />
            )}
            <div class="m365-labelled m365-language">
                <label for="order">{t('Order')}</label>
                <select
                    id="order"
                    class="m365-input"
                    value={order}
                    onChange={({ currentTarget }) =>
                        go({ view: 'searches', order: currentTarget.value as SearchOrder })
                    }
                >
                    <option value="newest">{t('Newest first')}</option>
                    <option value="frequent">{t('Most frequent first')}</option>
                </select>
            </div>
            <p ref={place} tabIndex={-1} role="status">
                {done} {t('Searches:')} {searches.length === total ? total : `${searches.length} / ${total}`}
            </p>
            <ul class="m365-rows">
                {searches.map(({ sysId, text, language, count, lastAt }) => (
                    <li key={sysId} class="m365-row m365-row--stacked">
                        <p id={`text-${sysId}`} lang={language}>
                            <strong>{text}</strong>
                        </p>
                        <p class="m365-line__facts m365-muted">
                            <span>{languageName(language)}</span>
                            <span>
                                {t('Times:')} {count}
                            </span>
                            <span>
                                {t('Last:')} <When at={lastAt} />
                            </span>
                        </p>
                        <p class="m365-buttons">
                            <ViewLink to={{ view: 'new', search: sysId }} aria-describedby={`text-${sysId}`}>
                                {t('Make a solution of it')}
                            </ViewLink>
                            <button
                                type="button"
                                class="m365-button m365-button--small"
                                aria-disabled={isBusy}
                                aria-describedby={`text-${sysId}`}
                                onClick={() => void remove(sysId)}
                            >
                                {t('Remove')}
                            </button>
                        </p>
                    </li>
                ))}
            </ul>
        </>
    )
}
