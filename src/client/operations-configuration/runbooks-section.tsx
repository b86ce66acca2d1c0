import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type { Runbook } from '../../server/user-operations/runbooks/runbook.ts'
import { fieldId, FieldNotes } from '../shared/field.tsx'
import { Section } from '../shared/section.tsx'
import { TextAt } from '../shared/settings-fields.tsx'
import { useField } from '../shared/settings-editor.ts'
import { useEditor } from './editor.ts'
import { exampleRunbook, newRunbook } from './new-runbook.ts'
import { RunbookRow } from './runbook-row.tsx'

const PATH = 'runbooks'
/** The server takes no more. */
const MOST_RUNBOOKS = 100

/** The automation account, and the runbooks that may be started. */
export function RunbooksSection() {
    const { settings } = useEditor()
    const { runbooks } = settings
    const { change, field } = useField(PATH, t('Runbooks'))
    const [removed, setRemoved] = useState<{ readonly runbook: Runbook; readonly at: number } | null>(null)
    // Where the keyboard goes once the list is drawn.
    const wanted = useRef('')
    useLayoutEffect(() => {
        const element = wanted.current && document.getElementById(wanted.current)
        if (!element) return
        wanted.current = ''
        if (element instanceof HTMLDetailsElement) {
            element.open = true
            element.querySelector('input')?.focus()
        } else element.focus()
    })

    function put(runbook: Runbook, at: number): void {
        change([...runbooks.slice(0, at), runbook, ...runbooks.slice(at)])
        wanted.current = fieldId(`${PATH}[${at}]`)
        setRemoved(null)
    }

    return (
        <Section id="runbooks" title={t('Runbooks')}>
            <p class="m365-text m365-muted">
                {t(
                    'What Microsoft Graph cannot do, a runbook of your Azure Automation account can, also on-premises. Nothing but what stands here is ever started.',
                )}
            </p>
            <div class="m365-values">
                <TextAt path="automation.subscriptionId" label={t('Subscription ID')} limit={100} />
                <TextAt path="automation.resourceGroup" label={t('Resource group')} limit={90} />
                <TextAt path="automation.account" label={t('Automation account')} limit={50} />
            </div>
            <FieldNotes {...field} />
            {runbooks.length === 0 ? (
                <p>{t('No runbook may be started.')}</p>
            ) : (
                <ul class="m365-rows">
                    {runbooks.map((runbook, at) => (
                        <RunbookRow
                            key={at}
                            runbook={runbook}
                            path={`${PATH}[${at}]`}
                            onRemove={() => {
                                change(runbooks.filter((_, index) => index !== at))
                                setRemoved({ runbook, at })
                                wanted.current = 'undo-runbook'
                            }}
                        />
                    ))}
                </ul>
            )}
            {removed && (
                <p class="m365-buttons" role="status">
                    {t('Removed:')} {removed.runbook.label || removed.runbook.name}
                    <button
                        id="undo-runbook"
                        type="button"
                        class="m365-button m365-button--small"
                        onClick={() => put(removed.runbook, removed.at)}
                    >
                        {t('Undo')}
                    </button>
                </p>
            )}
            {runbooks.length < MOST_RUNBOOKS && (
                <p class="m365-buttons">
                    <button
                        id={fieldId(PATH)}
                        type="button"
                        class="m365-button"
                        onClick={() => put(newRunbook(), runbooks.length)}
                    >
                        {t('Add a runbook')}
                    </button>
                    <button
                        type="button"
                        class="m365-button"
                        onClick={() => put(exampleRunbook(), runbooks.length)}
                    >
                        {t('Add the example: shared mailbox permission')}
                    </button>
                </p>
            )}
        </Section>
    )
}
