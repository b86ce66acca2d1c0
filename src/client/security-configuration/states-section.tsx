import { t } from 'sn-translate'
import type { ConfigurationView, Labelled } from '../../server/security-tickets/security-tickets-view.ts'
import { FieldNotes, fieldId } from '../shared/field.tsx'
import { Section } from '../shared/section.tsx'
import { Select } from '../shared/select-field.tsx'
import { useField } from '../shared/settings-editor.ts'
import { useEditor } from './editor.ts'
import { ChoiceAt } from '../shared/settings-fields.tsx'

/** Which of our four states each state of the records is, and what each of ours writes. */
export function StatesSection() {
    const { page } = useEditor()
    return (
        <Section id="states" title={t('Ticket state names')}>
            <p class="m365-text m365-muted">
                {t(
                    'The cards and lists know four states. Say which one each state of your records is, and what a change of the state on our pages writes.',
                )}
            </p>
            <div class="m365-values m365-values--wide">
                {page.kinds.map((one) => (
                    <KindStates key={one.kind} {...one} />
                ))}
            </div>
        </Section>
    )
}

function KindStates({ kind, label, states }: ConfigurationView['kinds'][number]) {
    const { settings, page } = useEditor()
    const mapped = settings.kinds[kind].states
    const gone = Object.keys(mapped)
        .filter((value) => !states.some((one) => one.value === value))
        .map((value) => ({ value, label: t('No longer there') }))
    return (
        <div class="m365-form" role="group" aria-labelledby={`states-${kind}`}>
            <h3 id={`states-${kind}`}>{label}</h3>
            <table class="m365-states">
                <thead>
                    <tr>
                        <th scope="col">{t('State of the record')}</th>
                        <th scope="col">{t('Counts as')}</th>
                    </tr>
                </thead>
                <tbody>
                    {[...states, ...gone].map((state) => (
                        <StateRow
                            key={state.value}
                            path={`kinds.${kind}.states.${state.value}`}
                            state={state}
                            ours={page.ticketStates}
                        />
                    ))}
                </tbody>
            </table>
            <h4>{t('What our states write')}</h4>
            {page.ticketStates.map((ours) => (
                <ChoiceAt
                    key={ours.value}
                    path={`kinds.${kind}.writes.${ours.value}`}
                    label={ours.label}
                    choices={states}
                    empty={t('Nothing: our pages do not offer it')}
                />
            ))}
        </div>
    )
}

interface StateRowProps {
    readonly path: string
    readonly state: Labelled
    readonly ours: readonly Labelled[]
}

function StateRow({ path, state, ours }: StateRowProps) {
    const { value, change, field } = useField(path, state.label)
    return (
        <tr>
            <th scope="row">
                <label for={fieldId(field.name)}>
                    {state.label} <span class="m365-muted">({state.value})</span>
                </label>
            </th>
            <td>
                <Select
                    {...field}
                    value={String(value ?? '')}
                    choices={ours.map((one) => ({ value: one.value, text: one.label }))}
                    empty={t('Nothing yet')}
                    onChange={change}
                />
                <FieldNotes {...field} />
            </td>
        </tr>
    )
}
