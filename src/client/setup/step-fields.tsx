import type { FieldText } from '../../server/setup/wizard.ts'
import type { EntryStep, SetupEntries } from '../../server/setup/setup-state.ts'
import type { FieldProps } from '../shared/field.tsx'
import { valuesOf } from './drafts.ts'
import { InboundFields } from './steps/inbound-fields.tsx'
import { IntegrationUserFields } from './steps/integration-user-fields.tsx'
import { OutboundFields } from './steps/outbound-fields.tsx'
import { RepositoryFields } from './steps/repository-fields.tsx'
import { SettingsFields } from './steps/settings-fields.tsx'
import { SetupTypeFields } from './steps/setup-type-fields.tsx'
import { TenantFields } from './steps/tenant-fields.tsx'
import type { SetupProps } from './wizard-view.tsx'

export interface StepFieldsProps extends SetupProps {
    /** How a field is called, and what is wrong with it once Next was refused. */
    field(name: string): FieldProps
    values<Step extends EntryStep>(step: Step): SetupEntries[Step]
}

const FIELDS = {
    'setup-type': SetupTypeFields,
    tenant: TenantFields,
    outbound: OutboundFields,
    inbound: InboundFields,
    'integration-user': IntegrationUserFields,
    repository: RepositoryFields,
    settings: SettingsFields,
}

export function StepFields(props: SetupProps) {
    const { wizard, session } = props
    const { step, refusal, drafts } = session
    if (step === 'agree' || step === 'complete') return null
    const Fields = FIELDS[step]
    // Application Settings repeat the support backend of the setup type.
    const texts = Object.assign({}, ...wizard.steps.map(({ fields }) => fields)) as Readonly<
        Record<string, FieldText>
    >
    return (
        <div class="m365-form">
            <Fields
                {...props}
                field={(name) => ({
                    name,
                    ...texts[name]!,
                    problem: refusal?.problems.find((problem) => problem.field === name),
                })}
                values={(of) => valuesOf(wizard, drafts, of)}
            />
        </div>
    )
}
