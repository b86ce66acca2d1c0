import { t } from 'sn-translate'
import type { CaseFile } from '../../server/support-cases/support-case.ts'
import { FieldGroup, fieldId, type FieldProps } from '../shared/field.tsx'
import { FileSize } from './file-list.tsx'

interface FileChoiceProps {
    readonly name: string
    readonly files: readonly CaseFile[]
    readonly chosen: readonly string[]
    /** Bytes that a file may have; without it the server alone says. */
    readonly limit?: number
    readonly problem?: FieldProps['problem']
    readonly onChoose: (sysIds: readonly string[]) => void
}

/** Files of the incident: none goes along but those that are chosen. */
export function FileChoice({ name, files, chosen, limit, problem, onChoose }: FileChoiceProps) {
    return (
        <FieldGroup
            id={fieldId(name)}
            name={name}
            label={t('Files to send along')}
            description={
                files.length > 0
                    ? t('Files of the incident. Only those that you choose leave ServiceNow.')
                    : t('The incident has no file that you may read. Attach it there first.')
            }
            problem={problem}
        >
            {files.map(({ sysId, fileName, size }) => {
                const isTooLarge = limit !== undefined && size > limit
                return (
                    <div key={sysId} class="m365-option">
                        <input
                            id={`${fieldId(name)}-${sysId}`}
                            type="checkbox"
                            disabled={isTooLarge}
                            checked={chosen.includes(sysId)}
                            onChange={({ currentTarget }) =>
                                onChoose(
                                    currentTarget.checked
                                        ? [...chosen, sysId]
                                        : chosen.filter((one) => one !== sysId),
                                )
                            }
                        />
                        <label for={`${fieldId(name)}-${sysId}`}>
                            {fileName} <FileSize of={size} /> {isTooLarge && t('(too large)')}
                        </label>
                    </div>
                )
            })}
        </FieldGroup>
    )
}
