import { t } from 'sn-translate'
import type { OperationStep } from '../../server/user-operations/people/operation-view.ts'
import { When } from '../shared/when.tsx'

const saidState = (state: OperationStep['state']): string => {
    switch (state) {
        case 'reached':
            return t('reached')
        case 'current':
            return t('next')
        case 'ahead':
            return t('not yet')
        case 'missed':
            return t('not reached')
    }
}

/** The way of an operation, with who and when. */
export const Steps = ({ steps }: { readonly steps: readonly OperationStep[] }) => (
    <ol class="m365-steps" aria-label={t('Steps')}>
        {steps.map(({ name, label, state, by, at }) => (
            <li
                key={name}
                class={`m365-step m365-step--${state}`}
                aria-current={state === 'current' ? 'step' : undefined}
            >
                <strong>{label}</strong>
                <span class="m365-muted">
                    {at ? (
                        <>
                            {by} {by && '· '}
                            <When at={at} />
                        </>
                    ) : (
                        saidState(state)
                    )}
                </span>
            </li>
        ))}
    </ol>
)
