import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { OfferView } from '../../server/user-operations/account/incident-account-view.ts'
import { NoticeFix } from '../shared/notice-box.tsx'

interface OfferProps {
    readonly offer: OfferView
    readonly children: ComponentChildren
}

/** Something that may be asked for: opened by who wants it. What is off says why, and offers nothing. */
export function Offer({ offer: { kind, label, whyNot }, children }: OfferProps) {
    const [isOpen, setOpen] = useState(false)
    return (
        <details
            class="m365-offer"
            open={isOpen}
            onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
        >
            <summary id={`offer-${kind}`} class="m365-button">
                {label}
            </summary>
            {isOpen && (
                <div class="m365-stack">
                    {whyNot ? (
                        <>
                            <p>
                                <strong>{whyNot.message}</strong>
                            </p>
                            <NoticeFix notice={whyNot} />
                        </>
                    ) : (
                        children
                    )}
                </div>
            )}
        </details>
    )
}
