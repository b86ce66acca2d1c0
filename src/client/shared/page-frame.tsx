import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { t } from 'sn-translate'
import { DatesContext } from './dates-context.ts'
import { FailureBox } from './failure-box.tsx'
import type { Failure } from './failure.ts'
import type { FailureTexts } from './failure-text.tsx'
import { signInUrl } from './sign-in-url.ts'
import { useDates } from './use-dates.ts'

interface PageFrameProps {
    readonly title: string
    readonly class?: string
    /** Who reads the page; absent before the first answer. */
    readonly reader: Parameters<typeof useDates>[0]
    /** Milliseconds that the instance's clock is ahead of the browser's. */
    readonly clockOffset?: number
    readonly isBusy?: boolean
    /** Shown while there is nothing else to show. */
    readonly failure: Failure | null
    readonly failureTexts: () => FailureTexts
    readonly onTryAgain: () => void
    /** What is said before the first answer. */
    readonly loading?: string
    /** Stands below the heading, whatever comes. */
    readonly lead?: ComponentChildren
    /** Once it is read. */
    readonly children: ComponentChildren
}

/** A page of one view: its heading, loading, failing, and dates as its reader reads them. */
export function PageFrame(props: PageFrameProps) {
    const { title, reader, clockOffset, isBusy, failure, lead, children } = props
    const heading = useRef<HTMLHeadingElement>(null)
    const dates = useDates(reader, clockOffset)
    return (
        <DatesContext.Provider value={dates}>
            <main
                class={`m365-page ${props.class ?? ''}`}
                aria-busy={isBusy === true || (!children && !failure)}
            >
                <h1 ref={heading} tabIndex={-1}>
                    {title}
                </h1>
                {lead}
                {children ||
                    (failure ? (
                        <FailureBox
                            failure={failure}
                            texts={props.failureTexts()}
                            signInUrl={signInUrl()}
                            onTryAgain={() => {
                                // The button that was pressed goes away; the keyboard's place must not go with it.
                                heading.current?.focus()
                                props.onTryAgain()
                            }}
                        />
                    ) : (
                        <p role="status">{props.loading ?? t('Loading')}</p>
                    ))}
            </main>
        </DatesContext.Provider>
    )
}
