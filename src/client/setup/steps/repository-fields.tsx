import { t } from 'sn-translate'
import { TextField } from '../../shared/text-field.tsx'
import type { StepFieldsProps } from '../step-fields.tsx'

/** "Step - 4" */
export function RepositoryFields({ actions, problemOf, values }: StepFieldsProps) {
    return (
        <TextField
            name="repositoryId"
            label={t('Repository ID')}
            description={t('Names this instance to the calling side. The proposed one is good.')}
            value={values('repository').repositoryId}
            onInput={(repositoryId) => actions.type('repository', { repositoryId })}
            problem={problemOf('repositoryId')}
        />
    )
}
