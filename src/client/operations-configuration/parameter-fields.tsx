import { t } from 'sn-translate'
import type { RunbookParameter } from '../../server/user-operations/runbooks/runbook.ts'
import { SelectField } from '../shared/select-field.tsx'
import { useField } from '../shared/settings-editor.ts'
import { CheckAt, LinesAt, TextAt } from '../shared/settings-fields.tsx'
import { useEditor } from './editor.ts'

interface ParameterFieldsProps {
    readonly path: string
    readonly parameter: RunbookParameter
    readonly position: number
    readonly onRemove: () => void
}

/** A parameter, as the runbook declares it and as people are asked for it. */
export function ParameterFields({ path, parameter, position, onRemove }: ParameterFieldsProps) {
    const shown = parameter.label || parameter.name || `${t('Parameter')} ${position}`
    return (
        <li class="m365-row m365-row--stacked">
            <div class="m365-form" role="group" aria-label={shown}>
                <div class="m365-values">
                    <TextAt path={`${path}.name`} label={t('Name in the runbook')} limit={100} />
                    <TextAt path={`${path}.label`} label={t('What people read')} limit={100} />
                    <TypeAt path={path} parameter={parameter} />
                    {parameter.type === 'text' && (
                        <TextAt
                            path={`${path}.pattern`}
                            label={t('Pattern')}
                            note={t('Regular expression that the whole text has to fit. Empty: any text.')}
                            limit={200}
                        />
                    )}
                    {parameter.type === 'choice' && (
                        <LinesAt path={`${path}.choices`} label={t('Choices')} note={t('One a line.')} />
                    )}
                </div>
                <CheckAt path={`${path}.isRequired`} label={t('Required')} />
            </div>
            <p class="m365-buttons">
                <button type="button" class="m365-button m365-button--small" onClick={onRemove}>
                    {t('Remove')} <span class="m365-visually-hidden">{shown}</span>
                </button>
            </p>
        </li>
    )
}

/** What another type has no use for goes with the type. */
function TypeAt({ path, parameter }: Pick<ParameterFieldsProps, 'path' | 'parameter'>) {
    const { edit } = useEditor()
    const { field } = useField(`${path}.type`, t('Type'))
    return (
        <SelectField
            {...field}
            value={parameter.type}
            mayBeEmpty={false}
            choices={[
                { value: 'text', text: t('Text') },
                { value: 'choice', text: t('Choice') },
                { value: 'number', text: t('Number') },
                { value: 'boolean', text: t('Yes or no') },
                { value: 'user', text: t('Person of this instance') },
            ]}
            onChange={(type) => edit(path, { ...parameter, type, pattern: '', choices: [] })}
        />
    )
}
