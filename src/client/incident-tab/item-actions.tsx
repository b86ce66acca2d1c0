import type { ComponentChildren } from 'preact'
import { t } from 'sn-translate'
import type { UsedIn } from '../../server/recommendations/recommendations.ts'
import { Icon } from '../shared/icon.tsx'
import { ActionFailure } from './action-failure.tsx'
import type { ItemEvent, Remembering } from './use-item-memory.ts'

interface ItemActionsProps {
    readonly title: string
    readonly remembering: Remembering
    /** Whether it may be written into the incident's notes. */
    readonly mayBeUsed: boolean
    readonly children?: ComponentChildren
}

/** What an agent does with a recommendation: judge it, and use it. Buttons stay where they are, whatever they did. */
export function ItemActions({ title, remembering, mayBeUsed, children }: ItemActionsProps) {
    const { memory, last, remember } = remembering
    const isSaving = last?.progress === 'running'
    const button = (label: string, event: ItemEvent, state: 'plain' | 'primary' | 'done') => (
        <button
            type="button"
            class={`m365-button m365-button--small m365-button--${state}`}
            aria-pressed={/helpful/.test(event) ? state === 'primary' : undefined}
            aria-disabled={isSaving || state === 'done'}
            onClick={() => state !== 'done' && remember(event)}
        >
            {state === 'done' && <Icon name="positive" class="m365-tone--positive" />}
            {label}
            <span class="m365-visually-hidden">: {title}</span>
        </button>
    )
    const judge = (value: 'yes' | 'no', label: string, event: ItemEvent) =>
        memory.helpful?.value === value
            ? button(label, 'undo-helpful', 'primary')
            : button(label, event, 'plain')
    const use = (place: UsedIn, label: string, done: string) =>
        memory.used?.in.includes(place) ? button(done, place, 'done') : button(label, place, 'plain')
    return (
        <>
            <div class="m365-buttons">
                {judge('yes', t('Helpful'), 'helpful')}
                {judge('no', t('Not helpful'), 'not-helpful')}
                {mayBeUsed && use('work_notes', t('Add to work notes'), t('In the work notes'))}
                {mayBeUsed && use('close_notes', t('Add to close notes'), t('In the close notes'))}
                {children}
            </div>
            <p class="m365-muted" role="status">
                {last && <Progress {...last} />}
            </p>
            {typeof last?.progress === 'object' && (
                <ActionFailure title={t('This was not saved.')} failure={last.progress} />
            )}
        </>
    )
}

function Progress({ event, progress }: NonNullable<Remembering['last']>) {
    if (progress === 'running') return <>{t('Saving')}</>
    if (progress !== 'done') return null
    if (event === 'undo-helpful') return <>{t('Taken back.')}</>
    return (
        <>
            {t('Saved')}
            {/notes/.test(event) && <>. {t('An open form shows it when it is loaded again.')}</>}
        </>
    )
}
