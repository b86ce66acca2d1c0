import { useEffect, useRef } from 'preact/hooks'
import { t } from 'sn-translate'
import type { TicketFormView } from '../../server/security-tickets/security-tickets-view.ts'
import type { TicketPriority } from '../../server/security-tickets/security-ticket.ts'
import { Icon } from '../shared/icon.tsx'
import { MessageBox } from '../shared/message-box.tsx'
import { SelectField } from '../shared/select-field.tsx'
import { TextBox } from '../shared/text-box.tsx'
import { asChoices } from './list-filter.tsx'
import { TaskFailure } from './task-failure.tsx'
import type { TicketDraft } from './use-ticket-form.ts'

interface TicketFormProps {
    readonly view: TicketFormView
    readonly draft: TicketDraft
    readonly onDiscard: () => void
}

/** What becomes the change request or incident. The browser judges nothing: the server does, in our words. */
export function TicketForm({ view, draft, onDiscard }: TicketFormProps) {
    const { form, failure, isRunning, isRestored, edit } = draft
    const heading = useRef<HTMLHeadingElement>(null)
    const refused = failure?.notice?.field
    const field = (name: keyof typeof form, label: string) => ({
        name,
        label,
        problem:
            refused === name && failure?.notice
                ? { field: name, message: failure.notice.message, fix: failure.notice.fix }
                : undefined,
    })
    const isChange = form.kind === 'change_request'
    // Planning is a priority of incidents alone.
    const priorities = view.priorities.filter(({ value }) => !isChange || value !== '5')

    // What was pressed is gone: the keyboard begins anew where the form does.
    useEffect(() => heading.current?.focus(), [])

    return (
        <form
            class="m365-card m365-form"
            noValidate
            aria-labelledby="new-ticket"
            onSubmit={(event) => {
                event.preventDefault()
                void draft.send()
            }}
        >
            <h3 id="new-ticket" ref={heading} tabIndex={-1}>
                {t('New ticket in ServiceNow')}
            </h3>
            {isRestored && (
                <MessageBox tone="info">
                    <p>{t('What you had entered and not sent is back.')}</p>
                </MessageBox>
            )}
            <SelectField
                {...field('kind', t('Kind'))}
                mayBeEmpty={false}
                value={form.kind}
                choices={asChoices(view.kinds)}
                onChange={(kind) =>
                    edit({
                        kind: kind as typeof form.kind,
                        ...(kind === 'change_request' && form.priority === 5 && { priority: 4 }),
                    })
                }
            />
            <TextBox
                {...field('name', t('Name'))}
                limit={view.limits.name}
                value={form.name}
                onInput={(name) => edit({ name })}
            />
            <TextBox
                {...field('description', t('Description'))}
                limit={view.limits.description}
                rows={8}
                value={form.description}
                onInput={(description) => edit({ description })}
            />
            <div class="m365-grid">
                <SelectField
                    {...field('priority', t('Priority'))}
                    mayBeEmpty={false}
                    value={String(form.priority)}
                    choices={asChoices(priorities)}
                    onChange={(priority) => edit({ priority: Number(priority) as TicketPriority })}
                />
                <TextBox
                    {...field('dueOn', t('Due date'))}
                    type="date"
                    limit={10}
                    value={form.dueOn}
                    onInput={(dueOn) => edit({ dueOn })}
                />
                <SelectField
                    {...field('source', t('Recommendation source'))}
                    mayBeEmpty={false}
                    value={form.source}
                    choices={asChoices(view.sources)}
                    onChange={(source) => edit({ source: source as typeof form.source })}
                />
                <SelectField
                    {...field('category', t('Recommendation category'))}
                    mayBeEmpty={false}
                    value={form.category}
                    choices={asChoices(view.categories)}
                    onChange={(category) => edit({ category: category as typeof form.category })}
                />
            </div>
            <div class="m365-stack">
                <h4>{t('This will be created')}</h4>
                <p class="m365-text">
                    <strong>
                        {view.prefix[form.kind]}
                        {form.name}
                    </strong>
                </p>
            </div>
            {refused && (
                <p role="alert">
                    <Icon name="critical" class="m365-tone--critical" />{' '}
                    {t('Not yet: see what is said above the marked fields.')}
                </p>
            )}
            {!refused && <TaskFailure failure={failure} />}
            {failure?.status === null && <p>{t('Nothing is lost. Doing it again does it once.')}</p>}
            <div class="m365-buttons">
                <button type="submit" class="m365-button m365-button--primary" aria-disabled={isRunning}>
                    {t('Send to ServiceNow')}
                </button>
                <button type="button" class="m365-button" onClick={onDiscard}>
                    {t('Discard')}
                </button>
                <span role="status">{isRunning && t('Sending')}</span>
            </div>
        </form>
    )
}
