import { useContext } from 'preact/hooks'
import { t } from 'sn-translate'
import type { TextProblem } from '../../server/recommendations/catalogue/catalogue-page.ts'
import type { SolutionKind } from '../../server/recommendations/solution.ts'
import { SelectField } from '../shared/select-field.tsx'
import { TextField } from '../shared/text-field.tsx'
import { AreasContext } from './areas-context.ts'
import type { Draft } from './draft.ts'
import { kindLabel } from '../shared/kind-label.ts'
import { LinesField } from './lines-field.tsx'

interface TextFieldsProps {
    readonly draft: Draft
    readonly problems: readonly TextProblem[]
    readonly onEdit: (field: keyof Draft, value: string) => void
}

const KINDS: readonly SolutionKind[] = ['problem', 'request', 'question']

/** All that a solution says, field by field. */
export function TextFields({ draft, problems, onEdit }: TextFieldsProps) {
    const areas = useContext(AreasContext)
    const common = (name: keyof Draft) => ({
        name,
        value: draft[name],
        onInput: (value: string) => onEdit(name, value),
        onChange: (value: string) => onEdit(name, value),
        problem: problems.find(({ field }) => field === name),
    })
    return (
        <>
            <TextField
                {...common('title')}
                label={t('Title')}
                description={t('Names the problem as an agent would in a list.')}
            />
            <SelectField
                {...common('area')}
                label={t('Area')}
                empty={t('No area')}
                choices={areas.map(({ value, label }) => ({ value, text: label }))}
            />
            <SelectField
                {...common('kind')}
                label={t('Kind')}
                mayBeEmpty={false}
                choices={KINDS.map((value) => ({ value, text: kindLabel(value) }))}
            />
            <LinesField
                {...common('symptoms')}
                rows={6}
                label={t('Symptoms')}
                description={t('One a line, at least three: short descriptions as people type them.')}
            />
            <LinesField {...common('cause')} rows={3} label={t('Cause')} />
            <LinesField
                {...common('agentSteps')}
                rows={6}
                label={t('Steps for the agent')}
                description={t('One a line, in their order.')}
            />
            <LinesField
                {...common('adminSteps')}
                rows={4}
                label={t('Steps for an admin')}
                description={t('One a line: what needs a role in Microsoft 365.')}
            />
            <LinesField {...common('verify')} rows={2} label={t('How to verify')} />
            <LinesField
                {...common('appliesTo')}
                rows={2}
                label={t('Applies to')}
                description={t('Products and platforms, one a line.')}
            />
            <LinesField
                {...common('pages')}
                rows={2}
                label={t('Microsoft pages')}
                description={t('One a line: title | address at learn.microsoft.com or support.microsoft.com')}
            />
            <TextField {...common('reviewed')} type="date" label={t('Last reviewed')} />
        </>
    )
}
