import { SelectField } from '../../shared/select-field.tsx'
import { TextField } from '../../shared/text-field.tsx'
import type { StepFieldsProps } from '../step-fields.tsx'

/** Microsoft's own names of its clouds; nobody translates them. */
const CLOUDS = [
    { value: 'global', text: 'Microsoft 365 (global)' },
    { value: 'us_government_l4', text: 'Microsoft 365 US Government (L4)' },
    { value: 'us_government_l5', text: 'Microsoft 365 US Government DoD (L5)' },
    { value: 'china', text: 'Microsoft 365 operated by 21Vianet' },
] as const

export function TenantFields({ actions, field, values }: StepFieldsProps) {
    const { domain, cloud } = values('tenant')
    return (
        <>
            <TextField
                {...field('domain')}
                value={domain}
                onInput={(text) => actions.type('tenant', { domain: text })}
            />
            <SelectField
                {...field('cloud')}
                value={cloud}
                choices={CLOUDS}
                mayBeEmpty={false}
                onChange={(value) =>
                    actions.type('tenant', { cloud: CLOUDS.find((one) => one.value === value)!.value })
                }
            />
        </>
    )
}
