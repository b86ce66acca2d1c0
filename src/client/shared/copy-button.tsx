import { useEffect, useState } from 'preact/hooks'
import { t } from 'sn-translate'

interface CopyButtonProps {
    readonly value: string
    /** What is copied, for those who do not see what stands beside the button. */
    readonly label: string
    /** For those who see it, too. */
    readonly isLabelShown?: boolean
}

const SHOWN_MILLISECONDS = 4_000

/** Copies exactly this value, and says so. */
export function CopyButton({ value, label, isLabelShown }: CopyButtonProps) {
    const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none')
    useEffect(() => {
        if (outcome === 'none') return
        const timer = setTimeout(() => setOutcome('none'), SHOWN_MILLISECONDS)
        return () => clearTimeout(timer)
    }, [outcome])
    return (
        <>
            <button
                type="button"
                class="m365-button m365-button--small"
                onClick={() =>
                    void navigator.clipboard.writeText(value).then(
                        () => setOutcome('copied'),
                        () => setOutcome('refused'),
                    )
                }
            >
                {t('Copy')} <span class={isLabelShown ? '' : 'm365-visually-hidden'}>{label}</span>
            </button>
            <span role="status">
                {outcome === 'copied' && t('Copied')}
                {outcome === 'refused' && t('The browser refused. Select the value and copy it.')}
            </span>
        </>
    )
}
