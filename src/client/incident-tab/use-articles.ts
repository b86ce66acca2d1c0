import { useRef, useState } from 'preact/hooks'
import type { RecommendedArticles } from '../../server/recommendations/recommendations.ts'
import { send } from '../shared/api.ts'
import type { Failure } from '../shared/failure.ts'
import { parseArticles } from './parse-recommendations.ts'

export interface Articles {
    /** Null: nobody asked yet. */
    readonly state: 'loading' | 'failed' | 'answered' | null
    readonly failure?: Failure
    readonly answer?: RecommendedArticles
}

export type AskedArticles = Articles & { readonly ask: (text: string) => void; readonly askAgain: () => void }

/** Articles of one source for a text. Who asks for another text meanwhile gets the answer for that one. */
export function useArticles(sysId: string, source: RecommendedArticles['source']): AskedArticles {
    const [articles, setArticles] = useState<Articles>({ state: null })
    const last = useRef('')
    const times = useRef(0)

    async function ask(text: string): Promise<void> {
        last.current = text
        const time = ++times.current
        setArticles({ state: 'loading' })
        const got = await send(
            'POST',
            `/support/incidents/${sysId}/articles/${source}`,
            { text },
            parseArticles,
        )
        if (time !== times.current) return
        setArticles(
            got.ok ? { state: 'answered', answer: got.value } : { state: 'failed', failure: got.failure },
        )
    }

    return { ...articles, ask: (text) => void ask(text), askAgain: () => void ask(last.current) }
}
