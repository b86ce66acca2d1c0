import { t } from 'sn-translate'
import { ExternalLink } from './external-link.tsx'
import { isMicrosoftPage, isOnInstance } from './safe-link.ts'

interface RecommendedLinkProps {
    readonly title: string
    readonly url: string
    /** Where it has to lead. */
    readonly to: 'microsoft' | 'instance'
    readonly lang?: string | undefined
    readonly onOpen?: (() => void) | undefined
}

/** A page that is recommended. An address that leads anywhere else stays text. */
export function RecommendedLink({ title, url, to, lang, onOpen }: RecommendedLinkProps) {
    const isSafe = to === 'instance' ? isOnInstance(url) : isMicrosoftPage(url)
    if (!isSafe) return <strong lang={lang}>{title}</strong>
    return (
        <ExternalLink href={url} hint={t('opens in a new tab')} onClick={onOpen} onAuxClick={onOpen}>
            <span lang={lang}>{title}</span>
        </ExternalLink>
    )
}
