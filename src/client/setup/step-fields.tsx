import type { EntryStep, SetupEntries } from '../../server/setup/setup-state.ts'
import type { FieldProblem } from '../../server/setup/wizard.ts'
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
    /** What is wrong with a field, once Next was refused. */
    problemOf(field: string): FieldProblem | undefined
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
    return (
        <div class="m365-form">
            <Fields
                {...props}
                problemOf={(field) => refusal?.problems.find((problem) => problem.field === field)}
                values={(of) => valuesOf(wizard, drafts, of)}
            />
        </div>
    )
}
