import type { EarlierArticle, RecommendedArticles } from '../../server/recommendations/recommendations.ts'
import { ItemActions } from './item-actions.tsx'
import { MemoryLine } from './item-memory.tsx'
import { RecommendedLink } from './recommended-link.tsx'
import { useItemMemory } from './use-item-memory.ts'

interface ArticleItemProps {
    readonly article: Omit<EarlierArticle, 'key'> &
        Pick<RecommendedArticles['articles'][number], 'id'> &
        Partial<RecommendedArticles['articles'][number]>
}

/** An article of the instance, or a page of Microsoft Learn; its texts are plain text. */
export function ArticleItem({ article }: ArticleItemProps) {
    const { source, id, title, url, snippet, detail, memory } = article
    const remembering = useItemMemory(source, id, memory)
    return (
        <li class="m365-article">
            <p>
                <RecommendedLink
                    title={title}
                    url={url}
                    to={source === 'learn' ? 'microsoft' : 'instance'}
                    onOpen={() => remembering.remember('opened')}
                />
            </p>
            {snippet && <p class="m365-text">{snippet}</p>}
            <p class="m365-article__meta">
                {detail && <span>{detail}</span>}
                <MemoryLine memory={remembering.memory} openedAt={memory.openedAt} />
            </p>
            <ItemActions title={title} remembering={remembering} mayBeUsed={false} />
        </li>
    )
}
