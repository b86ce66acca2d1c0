import { SelectField } from '../../shared/select-field.tsx'
import { TextField } from '../../shared/text-field.tsx'
import type { StepFieldsProps } from '../step-fields.tsx'

const CLOUDS = ['global', 'us_government_l4', 'us_government_l5', 'china'] as const

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
                choices={CLOUDS.map((value) => ({ value, text: field(`cloud.${value}`).label }))}
                mayBeEmpty={false}
                onChange={(value) => actions.type('tenant', { cloud: CLOUDS.find((one) => one === value)! })}
            />
        </>
    )
}
