import { useRef, useState } from 'preact/hooks'
import type { CaseView } from '../../server/support-cases/support-case-view.ts'
import type { CaseFile } from '../../server/support-cases/support-case.ts'
import { ActionForm } from './action-form.tsx'
import { actionLabel, type EnteredAction } from './action-labels.ts'
import type { Act } from './case-card.tsx'
import type { LastRequest } from './use-cases.ts'

interface CaseActionsProps {
    readonly supportCase: CaseView
    readonly files: readonly CaseFile[]
    readonly act: Act
    readonly last: LastRequest | null
}

const IN_THIS_ORDER: readonly EnteredAction[] = ['reply', 'told', 'next-action', 'close', 'cancel']

/** What can be done with a case; one form at a time stands under the buttons. */
export function CaseActions({ supportCase, files, act, last }: CaseActionsProps) {
    const [chosen, setChosen] = useState<EnteredAction | null>(null)
    const buttons = useRef<HTMLDivElement>(null)
    const may = IN_THIS_ORDER.filter((action) => supportCase.may.includes(action))
    function close(): void {
        // The button that was pressed goes away; the keyboard goes back to where the form came from.
        buttons.current?.querySelector<HTMLElement>('[aria-expanded=true]')?.focus()
        setChosen(null)
    }
    if (may.length === 0) return null
    return (
        <>
            <div class="m365-buttons" ref={buttons}>
                {may.map((action) => (
                    <button
                        key={action}
                        type="button"
                        class="m365-button"
                        aria-expanded={chosen === action}
                        onClick={() => setChosen(chosen === action ? null : action)}
                    >
                        {actionLabel(action)}
                    </button>
                ))}
            </div>
            {chosen && may.includes(chosen) && (
                <ActionForm
                    key={chosen}
                    name={chosen}
                    supportCase={supportCase}
                    files={files}
                    act={act}
                    last={last}
                    onClose={close}
                />
            )}
        </>
    )
}
