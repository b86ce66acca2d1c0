import { t } from 'sn-translate'
import type { RemediationBlock, RemediationSpan } from '../../server/security-tickets/remediation-blocks.ts'

/** A text of Microsoft's: elements made of blocks that the server took apart. */
export const Blocks = ({ blocks }: { readonly blocks: readonly RemediationBlock[] }) => (
    <div class="m365-blocks">{blocks.map(block)}</div>
)

function block(one: RemediationBlock) {
    if (one.kind !== 'list')
        return one.kind === 'heading' ? <h4>{spans(one.spans)}</h4> : <p>{spans(one.spans)}</p>
    const items = one.items.map((item) => <li>{item.map(block)}</li>)
    return one.isOrdered ? <ol start={one.start}>{items}</ol> : <ul>{items}</ul>
}

const spans = (all: readonly RemediationSpan[]) =>
    all.map(({ text, isStrong, href }) => {
        const shown = isStrong ? <strong>{text}</strong> : text
        return href?.startsWith('https://') ? (
            <a href={href} target="_blank" rel="noopener noreferrer">
                {shown}
                <span class="m365-visually-hidden"> {t('(opens in a new tab)')}</span>
            </a>
        ) : (
            shown
        )
    })
