import { useContext, useEffect, useState } from 'preact/hooks'
import { t } from 'sn-translate'
import { DatesContext } from './dates-context.ts'

/** "4 minutes ago", kept true while the page stays open. */
export function Age({ of }: { readonly of: string }) {
    const dates = useContext(DatesContext)
    const [, tick] = useState(0)
    useEffect(() => {
        const timer = setInterval(() => tick((count) => count + 1), 30_000)
        return () => clearInterval(timer)
    }, [])
    return <span>{dates.age(of) ?? t('less than a minute ago')}</span>
}
