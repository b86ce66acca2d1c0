import { useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type { RunbookChoice } from '../../server/user-operations/runbooks/incident-runbooks-view.ts'
import { Checkbox } from '../shared/checkbox.tsx'
import { fieldId } from '../shared/field.tsx'
import { useTask } from '../shared/use-task.ts'
import { AskedBox } from './asked-box.tsx'
import { BeforeItIsDone } from './before-it-is-done.tsx'
import { askForRunbook } from './requests.ts'
import { RunbookField } from './runbook-field.tsx'
import { problemOf, valuesOf } from './runbook-values.ts'

interface RunbookFormProps {
    readonly incident: string
    readonly person: string
    readonly runbook: RunbookChoice
    readonly onAsked: () => unknown
}

/** The parameters of a runbook. What the browser lets through, the server judges again. */
export function RunbookForm({ incident, person, runbook, onAsked }: RunbookFormProps) {
    const { name, parameters } = runbook
    const [values, setValues] = useState(() => valuesOf(parameters))
    const [isDryRun, setDryRun] = useState(false)
    const [isJudged, setJudged] = useState(false)
    const [requestId, setRequestId] = useState(() => crypto.randomUUID())
    const task = useTask(
        () => askForRunbook(incident, { name, parameters: values, isDryRun, requestId }),
        () => {
            // What is asked for next is another operation.
            setRequestId(crypto.randomUUID())
            return onAsked()
        },
    )

    function submit(): void {
        setJudged(true)
        const wrong = parameters.find((one) => problemOf(one, (values[one.name] ?? '').trim()))
        if (wrong) document.getElementById(fieldId(wrong.name))?.focus()
        else void task.start()
    }

    return (
        <form
            class="m365-form"
            noValidate
            onSubmit={(event) => {
                event.preventDefault()
                submit()
            }}
        >
            {parameters.map((one) => (
                <RunbookField
                    key={one.name}
                    parameter={one}
                    person={person}
                    value={values[one.name] ?? ''}
                    problem={isJudged ? problemOf(one, (values[one.name] ?? '').trim()) : null}
                    onChange={(value) => setValues({ ...values, [one.name]: value })}
                />
            ))}
            <Checkbox
                name="isDryRun"
                label={t('Show what would be called')}
                description={t('Nothing is started, and nobody is asked.')}
                isChecked={isDryRun}
                onChange={setDryRun}
            />
            {!isDryRun && <BeforeItIsDone {...runbook} />}
            <div class="m365-buttons">
                <button type="submit" class="m365-button m365-button--primary" aria-disabled={task.isRunning}>
                    {isDryRun ? t('Show it') : t('Ask for the runbook')}
                </button>
                <span role="status">{task.isRunning && t('Sending')}</span>
            </div>
            <AskedBox asked={task.value?.operation ?? null} failure={task.failure} />
        </form>
    )
}
