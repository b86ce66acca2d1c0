import { t } from 'sn-translate'
import type { EarlierArticle } from '../../server/recommendations/recommendations.ts'
import { ArticleItem } from './article-item.tsx'
import { ArticleSource } from './article-source.tsx'
import type { AskedArticles } from './use-articles.ts'

interface ArticlesSectionProps {
    readonly knowledge: AskedArticles
    readonly learn: AskedArticles
    readonly earlier: readonly EarlierArticle[]
    readonly isAdmin: boolean
    /** Whether there is a text to search for. */
    readonly hasText: boolean
    readonly onAskLearn: () => void
}

/** Two sources, of which each stands, waits and fails for itself. */
export function ArticlesSection({
    knowledge,
    learn,
    earlier,
    isAdmin,
    hasText,
    onAskLearn,
}: ArticlesSectionProps) {
    const shown = [knowledge, learn].flatMap(({ answer }) => answer?.articles.map(({ id }) => id) ?? [])
    const others = earlier.filter(({ key }) => !shown.includes(key))
    return (
        <section class="m365-section" aria-labelledby="articles">
            <h2 id="articles" tabIndex={-1}>
                {t('Recommended articles')}
            </h2>
            <div class="m365-sources">
                <ArticleSource
                    name={t('Knowledge of this instance')}
                    articles={knowledge}
                    isAdmin={isAdmin}
                    hasText={hasText}
                    nothing={t('No published article that you may read fits.')}
                />
                <ArticleSource
                    name={t('Microsoft Learn')}
                    articles={learn}
                    isAdmin={isAdmin}
                    hasText={hasText}
                    nothing={t('Microsoft Learn has nothing that fits.')}
                >
                    {learn.answer?.state !== 'off' && (
                        <p class="m365-muted">
                            {t(
                                'Asked only when you search: product names, error codes and known words of the text are sent to Microsoft.',
                            )}
                        </p>
                    )}
                    {learn.state === null && hasText && (
                        <p>
                            <button type="button" class="m365-button" onClick={onAskLearn}>
                                {t('Search Microsoft Learn')}
                            </button>
                        </p>
                    )}
                </ArticleSource>
            </div>
            {others.length > 0 && (
                <details class="m365-earlier">
                    <summary>
                        {t('Used earlier on this incident:')} {others.length}
                    </summary>
                    <ul class="m365-articles">
                        {others.map(({ key, ...article }) => (
                            <ArticleItem key={key} article={{ ...article, id: key }} />
                        ))}
                    </ul>
                </details>
            )}
        </section>
    )
}
