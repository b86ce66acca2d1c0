import type { CaseHandOff } from '../../server/support-cases/support-case-view.ts'
import { CopyButton } from '../shared/copy-button.tsx'

interface PartsProps {
    readonly parts: CaseHandOff['parts']
    readonly mayCopy?: boolean
}

/** A case part by part, as Microsoft's form asks for it. */
export const Parts = ({ parts, mayCopy }: PartsProps) => (
    <dl class="m365-parts">
        {parts.map(({ label, value }) => (
            <div key={label}>
                <dt>
                    {label} {mayCopy && value && <CopyButton value={value} label={label} />}
                </dt>
                <dd class="m365-text">{value || '–'}</dd>
            </div>
        ))}
    </dl>
)
