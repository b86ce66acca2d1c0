import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { t } from 'sn-translate'
import { NoticeBox } from '../shared/notice-box.tsx'
import { ActionFailure } from './action-failure.tsx'
import { ArticleItem } from './article-item.tsx'
import type { AskedArticles } from './use-articles.ts'

interface ArticleSourceProps {
    readonly name: string
    readonly articles: AskedArticles
    readonly isAdmin: boolean
    /** Whether there is a text to search for. */
    readonly hasText: boolean
    /** What is said when it has nothing. */
    readonly nothing: string
    readonly children?: ComponentChildren
}

/** What one source has, or why it has nothing. */
export function ArticleSource({ name, articles, isAdmin, hasText, nothing, children }: ArticleSourceProps) {
    const { state, failure, answer, askAgain } = articles
    const heading = useId()
    const hasFailed = state === 'failed' || answer?.state === 'failed'
    return (
        <section class="m365-source" aria-labelledby={heading} aria-busy={state === 'loading'}>
            <h3 id={heading} tabIndex={-1}>
                {name}
            </h3>
            {children}
            <p role="status" class="m365-muted">
                {!hasText && state === null && t('Type what the problem is, then search.')}
                {state === 'loading' && <>{t('Searching')}…</>}
                {answer?.state === 'nothing' && nothing}
                {answer?.state === 'off' && t('An administrator switched it off.')}
                {answer?.state === 'found' && (
                    <>
                        {t('Articles found:')} {answer.articles.length}
                    </>
                )}
            </p>
            {failure && <ActionFailure title={t('The articles could not be searched.')} failure={failure} />}
            {answer?.state === 'failed' && answer.notice && (
                <NoticeBox notice={answer.notice} isAdmin={isAdmin} />
            )}
            {hasFailed && (
                <p>
                    <button
                        type="button"
                        class="m365-button"
                        onClick={() => {
                            // The button goes away while it is tried.
                            document.getElementById(heading)?.focus()
                            askAgain()
                        }}
                    >
                        {t('Try again')}
                        <span class="m365-visually-hidden">: {name}</span>
                    </button>
                </p>
            )}
            {answer && answer.articles.length > 0 && (
                <ul class="m365-articles">
                    {answer.articles.map((article) => (
                        <ArticleItem key={article.id} article={article} />
                    ))}
                </ul>
            )}
        </section>
    )
}
