import { useLayoutEffect, useRef } from 'preact/hooks'
import { t } from 'sn-translate'
import { CopyButton } from '../shared/copy-button.tsx'
import type { HandedOver } from './parse-operation.ts'

/** Then it is hidden, whoever still looks. */
const SHOWN_MS = 5 * 60_000

interface SecretBoxProps extends HandedOver {
    readonly person: string
    readonly onHide: () => void
}

/**
 * A secret that is shown once: it stands in this element and in the memory of the page, and nowhere else. It goes when it
 * is hidden, when the page is left, and after five minutes.
 */
export function SecretBox({ kind, secret, minutes, person, onHide }: SecretBoxProps) {
    const box = useRef<HTMLElement>(null)
    const heading = useRef<HTMLHeadingElement>(null)
    // Before it is drawn: a secret never stands there without its timer and its guards.
    useLayoutEffect(() => {
        heading.current?.focus()
        const timer = setTimeout(onHide, SHOWN_MS)
        const leave = (): void => {
            // A page that the browser keeps for the way back would keep it: it goes before the next drawing.
            if (box.current) box.current.textContent = ''
            onHide()
        }
        const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
        addEventListener('pagehide', leave)
        addEventListener('beforeunload', warn)
        return () => {
            clearTimeout(timer)
            removeEventListener('pagehide', leave)
            removeEventListener('beforeunload', warn)
        }
    }, [])
    return (
        <div class="m365-secret" role="group" aria-labelledby="secret">
            <h3 id="secret" ref={heading} tabIndex={-1}>
                {kind === 'access-pass' ? t('Temporary Access Pass:') : t('Temporary password:')} {person}
            </h3>
            <p class="m365-secret__text">
                <code ref={box} translate={false}>
                    {secret}
                </code>
            </p>
            <ul class="m365-secret__rules">
                <li>{t('It is shown this once and is kept nowhere.')}</li>
                <li>{t('Hand it over in person or by phone, never by mail or chat.')}</li>
                {kind === 'access-pass' ? (
                    <li>
                        {t(
                            'The person signs in with it instead of the password, and then chooses a new one.',
                        )}
                    </li>
                ) : (
                    <li>{t('The person has to change it at the next sign-in.')}</li>
                )}
                {minutes !== null && (
                    <li>
                        {t('Valid for minutes:')} {minutes}
                    </li>
                )}
                <li>{t('It is hidden after five minutes.')}</li>
            </ul>
            <p class="m365-buttons">
                <CopyButton value={secret} label={t('to the clipboard')} isLabelShown />
                <button type="button" class="m365-button m365-button--small" onClick={onHide}>
                    {t('Hide')}
                </button>
            </p>
        </div>
    )
}
