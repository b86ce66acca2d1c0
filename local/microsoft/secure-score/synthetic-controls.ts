import type { Control } from './control.ts'

const categories = ['Identity', 'Data', 'Device', 'Apps', 'Infrastructure'] as const
const levels = ['low', 'moderate', 'high', 'Low', 'Unknown', null] as const
const DESCRIPTION =
    'A control that was made for size. Its text is about as long as those of real controls are: some sentences that tell what could happen, who could do it, and what the setting changes for the people of the tenant.'

/** Deterministic controls in any number, for load. */
export const syntheticControls = (count: number): readonly Control[] =>
    Array.from({ length: count }, (_, index) => ({
        id: `synthetic_${index}`,
        category: categories[index % categories.length]!,
        title: `Synthetic control ${index}`,
        description: DESCRIPTION,
        maxScore: (index % 10) + 1,
        service: 'Synthetic',
        cost: levels[index % levels.length],
        impact: levels[(index + 2) % levels.length],
        threats: ['accountBreach', 'dataExfiltration'],
        tier: 'Core',
        rank: index + 1,
        actionType: 'Config',
        actionUrl: 'https://security.microsoft.com/',
        remediation: `<p>Do the following:</p><ol><li>Open the <b>settings</b> of control ${index}.</li><li>Turn it <b>on</b>.</li></ol>`,
        remediationImpact: 'People notice nothing.',
        history: [[90, (index % 3) * 50]],
    }))
