import { useId, useState } from 'preact/hooks'
import { t } from 'sn-translate'
import './long-text.css'

const LONG_CHARACTERS = 600
const LONG_LINES = 8

interface LongTextProps {
    readonly text: string
    /** Shown in place of the text until somebody asks for all of it; without one, the text's beginning. */
    readonly excerpt?: string | null
}

/** Plain text with its line breaks; of a long one the important part first. */
export function LongText({ text, excerpt }: LongTextProps) {
    const [isOpen, setOpen] = useState(false)
    const id = useId()
    const isLong = Boolean(excerpt) || text.length > LONG_CHARACTERS || text.split('\n').length > LONG_LINES
    return (
        <>
            <p id={id} class={isLong && !isOpen ? 'm365-text m365-text--clamped' : 'm365-text'}>
                {isOpen ? text : (excerpt ?? text)}
            </p>
            {isLong && (
                <button
                    type="button"
                    class="m365-button m365-button--bare"
                    aria-expanded={isOpen}
                    aria-controls={id}
                    onClick={() => setOpen(!isOpen)}
                >
                    {isOpen ? t('Show less') : t('Show the whole text')}
                </button>
            )}
        </>
    )
}
