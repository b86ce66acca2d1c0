import { TextField } from '../../shared/text-field.tsx'
import type { StepFieldsProps } from '../step-fields.tsx'

/** "Step - 4" */
export function RepositoryFields({ actions, field, values }: StepFieldsProps) {
    return (
        <TextField
            {...field('repositoryId')}
            value={values('repository').repositoryId}
            onInput={(repositoryId) => actions.type('repository', { repositoryId })}
        />
    )
}
