import { t } from 'sn-translate'
import type { Runbook } from '../../server/user-operations/runbooks/runbook.ts'
import { fieldId } from '../shared/field.tsx'
import { CheckAt, NumberAt, RadioAt, TextAt } from '../shared/settings-fields.tsx'
import { useEditor } from './editor.ts'
import { newParameter } from './new-runbook.ts'
import { ParameterFields } from './parameter-fields.tsx'
import { tierOptions } from './tier-options.ts'

/** The server takes no more. */
const MOST_PARAMETERS = 20

interface RunbookRowProps {
    readonly runbook: Runbook
    readonly path: string
    readonly onRemove: () => void
}

/** A runbook in words, and its fields once it is opened. */
export function RunbookRow({ runbook, path, onRemove }: RunbookRowProps) {
    const { name, label, isOn, parameters } = runbook
    const shown = label || name || t('New runbook')
    return (
        <li class="m365-row m365-row--stacked">
            <details id={fieldId(path)}>
                <summary>
                    <strong>{shown}</strong> {!isOn && `(${t('Switched off')})`}
                    <span class="m365-words">
                        {[name, ...parameters.map((one) => one.label || one.name)]
                            .filter(Boolean)
                            .join(' · ')}
                    </span>
                </summary>
                <div class="m365-form">
                    <CheckAt path={`${path}.isOn`} label={t('Switched on')} />
                    <div class="m365-values">
                        <TextAt path={`${path}.name`} label={t('Name in Azure Automation')} limit={63} />
                        <TextAt path={`${path}.label`} label={t('What people read')} limit={100} />
                        <TextAt
                            path={`${path}.workerGroup`}
                            label={t('Hybrid Runbook Worker group')}
                            note={t('Empty: it runs in Azure.')}
                            limit={100}
                        />
                        <NumberAt
                            path={`${path}.timeoutMinutes`}
                            label={t('Minutes until it is stopped')}
                            note={t('From 1 to 1440.')}
                        />
                    </div>
                    <RadioAt
                        path={`${path}.tier`}
                        label={t('Tier')}
                        description={t('The higher one counts, of this tier and the one of the kind.')}
                        options={tierOptions(1, 2)}
                        toSetting={Number}
                    />
                    <CheckAt
                        path={`${path}.resetsPasswords`}
                        label={t('It resets passwords of accounts that only exist on-premises')}
                        note={t('It keeps the secret where you want it, and answers a reference to it.')}
                    />
                    <Parameters path={`${path}.parameters`} parameters={parameters} />
                </div>
            </details>
            <p class="m365-buttons">
                <button type="button" class="m365-button m365-button--small" onClick={onRemove}>
                    {t('Remove')} <span class="m365-visually-hidden">{shown}</span>
                </button>
            </p>
        </li>
    )
}

function Parameters({ path, parameters }: Pick<Runbook, 'parameters'> & { readonly path: string }) {
    const { edit } = useEditor()
    return (
        <>
            <h3>{t('Parameters')}</h3>
            <p class="m365-muted">
                {t('Azure Automation keeps their values with the job: none may hold a secret.')}
            </p>
            {parameters.length > 0 && (
                <ol class="m365-rows">
                    {parameters.map((parameter, at) => (
                        <ParameterFields
                            key={at}
                            path={`${path}[${at}]`}
                            parameter={parameter}
                            position={at + 1}
                            onRemove={() => {
                                edit(
                                    path,
                                    parameters.filter((_, index) => index !== at),
                                )
                                document.getElementById(fieldId(path))?.focus()
                            }}
                        />
                    ))}
                </ol>
            )}
            {parameters.length < MOST_PARAMETERS && (
                <p>
                    <button
                        id={fieldId(path)}
                        type="button"
                        class="m365-button"
                        onClick={() => edit(path, [...parameters, newParameter()])}
                    >
                        {t('Add a parameter')}
                    </button>
                </p>
            )}
        </>
    )
}
