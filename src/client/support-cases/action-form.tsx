import { useEffect, useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type { CaseAction, CaseView } from '../../server/support-cases/support-case-view.ts'
import type { CaseFile } from '../../server/support-cases/support-case.ts'
import { Field, fieldAria, fieldId } from '../shared/field.tsx'
import { RadioGroup } from '../shared/radio-group.tsx'
import { actionLabel, actionTexts, toldKinds, type EnteredAction, type Told } from './action-labels.ts'
import type { Act } from './case-card.tsx'
import { FileChoice } from './file-choice.tsx'
import { keep, kept } from './kept-drafts.ts'
import { keyOf, newNonce } from './message-key.ts'
import { Outcome } from './outcome.tsx'
import type { LastRequest } from './use-cases.ts'

interface ActionFormProps {
    readonly name: EnteredAction
    readonly supportCase: CaseView
    readonly files: readonly CaseFile[]
    readonly act: Act
    readonly last: LastRequest | null
    readonly onClose: () => void
}

interface Entered {
    readonly nonce: string
    readonly text: string
    readonly kind: Told
    readonly files: readonly string[]
}

/** What is entered for an action; it outlives a reload until it is done. */
export function ActionForm({ name, supportCase, files, act, last, onClose }: ActionFormProps) {
    const { sysId, state } = supportCase
    const about = `${sysId} ${name}`
    const [entered, setEntered] = useState<Entered>(
        () =>
            kept<Entered>(about) ?? {
                nonce: newNonce(),
                text: name === 'next-action' ? supportCase.nextAction.text : '',
                kind: 'comment',
                files: [],
            },
    )
    const { label, description } = actionTexts(name, supportCase)
    const field = { name: `${name}-${sysId}`, label, description }
    const isRunning = last?.progress === 'running'
    const isIncomplete = (name === 'reply' || name === 'told') && !entered.text.trim()
    useEffect(() => document.getElementById(fieldId(field.name))?.focus(), [])

    function enter(change: Partial<Entered>): void {
        const changed = { ...entered, ...change }
        setEntered(changed)
        keep(about, changed)
    }
    async function submit(): Promise<void> {
        if (isRunning || isIncomplete) return
        if (!(await act(actionOf(name, entered)))) return
        keep(about, null)
        onClose()
    }

    return (
        <form
            class="m365-form m365-box"
            aria-label={actionLabel(name)}
            onSubmit={(event) => {
                event.preventDefault()
                void submit()
            }}
        >
            {name === 'told' && (
                <RadioGroup
                    name={`kind-${sysId}`}
                    label={t('What Microsoft said')}
                    value={entered.kind}
                    options={toldKinds(state).map(([value, text]) => ({ value, text }))}
                    onChange={(kind) => enter({ kind })}
                />
            )}
            {name === 'cancel' ? (
                <p id={fieldId(field.name)} tabIndex={-1}>
                    {description}
                </p>
            ) : (
                <Field {...field}>
                    <textarea
                        id={fieldId(field.name)}
                        class="m365-input"
                        rows={name === 'next-action' ? 2 : 5}
                        maxLength={name === 'next-action' ? 500 : 8000}
                        value={entered.text}
                        onInput={({ currentTarget }) => enter({ text: currentTarget.value })}
                        {...fieldAria(field)}
                    />
                </Field>
            )}
            {name === 'reply' && (
                <FileChoice
                    name={`files-${sysId}`}
                    files={files}
                    chosen={entered.files}
                    onChoose={(chosen) => enter({ files: chosen })}
                />
            )}
            <Outcome last={last} about={about} />
            <div class="m365-buttons">
                <button
                    type="submit"
                    class="m365-button m365-button--primary"
                    aria-disabled={isRunning || isIncomplete}
                >
                    {name === 'told' || name === 'next-action' ? t('Save') : actionLabel(name)}
                </button>
                <button
                    type="button"
                    class="m365-button"
                    onClick={() => {
                        keep(about, null)
                        onClose()
                    }}
                >
                    {name === 'cancel' ? t('Keep it') : t('Discard')}
                </button>
            </div>
        </form>
    )
}

function actionOf(name: EnteredAction, { nonce, text, kind, files }: Entered): CaseAction {
    const key = keyOf(nonce, JSON.stringify([kind, text, files]))
    switch (name) {
        case 'reply':
            return { action: name, key, text, files }
        case 'told':
            return { action: name, key, kind, text }
        case 'close':
            return { action: name, key, text }
        case 'next-action':
            return { action: name, text }
        case 'cancel':
            return { action: name }
    }
}
