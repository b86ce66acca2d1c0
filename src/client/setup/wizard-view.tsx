import { useEffect, useRef } from 'preact/hooks'
import { t } from 'sn-translate'
import type { Wizard } from '../../server/setup/wizard.ts'
import { When } from '../shared/when.tsx'
import { IncidentFormSection } from './incident-form-section.tsx'
import { Notices } from './notices.tsx'
import { PeopleSection } from './people-section.tsx'
import type { SetupSession } from './session.ts'
import { StepNav } from './step-nav.tsx'
import { StepView } from './step-view.tsx'
import type { SetupActions } from './use-setup.ts'
import { WithoutSetup } from './without-setup.tsx'

export interface SetupProps {
    readonly wizard: Wizard
    readonly session: SetupSession
    readonly actions: SetupActions
}

/** Sections that other pages link to, whatever step the wizard is on. */
const isLinked = (): boolean => location.hash === '#views' || location.hash === '#people'

export function WizardView(props: SetupProps) {
    const { wizard, session, actions } = props
    const { step } = session
    const heading = useRef<HTMLHeadingElement>(null)
    const isWithout = wizard.withoutSetup && !session.isResuming
    const place = isWithout ? 'without' : step
    const shown = useRef(place)
    useEffect(() => {
        // A new step is read from its heading on; the first one is not torn from whoever just opened the page.
        if (shown.current !== place) heading.current?.focus()
        shown.current = place
    }, [place])
    const trouble = session.failure ?? session.conflict
    useEffect(() => {
        // The button that was pressed may stand far below what it brought.
        if (trouble) scrollTo(0, 0)
    }, [trouble])
    const card = wizard.setupTypes.find(({ type }) => type === wizard.setupType)
    return (
        <>
            {wizard.hasAgreed && (
                <p class="m365-muted">
                    {card && !isWithout && (
                        <>
                            {t('Set-up:')} <strong>{card.title}</strong>{' '}
                            <button
                                type="button"
                                class="m365-button m365-button--small"
                                onClick={() => actions.goTo('setup-type')}
                            >
                                {t('Change')} <span class="m365-visually-hidden">{t('the set-up')}</span>
                            </button>{' '}
                        </>
                    )}
                    {wizard.lastChange && (
                        <>
                            {wizard.texts.lastSaved} <When at={wizard.lastChange.at} />,{' '}
                            {wizard.lastChange.by}
                        </>
                    )}
                </p>
            )}
            <Notices {...props} />
            <div class={wizard.hasAgreed && !isWithout ? 'm365-setup' : undefined}>
                {wizard.hasAgreed && !isWithout && (
                    <StepNav steps={wizard.steps} shown={step} onGoTo={actions.goTo} />
                )}
                <div class="m365-setup__step">
                    {isWithout ? (
                        <WithoutSetup
                            wizard={wizard}
                            onSetUp={() => actions.goTo('setup-type')}
                            heading={heading}
                        />
                    ) : (
                        <StepView {...props} heading={heading} />
                    )}
                    {(step === 'complete' || isWithout || isLinked()) && wizard.hasAgreed && (
                        <>
                            <IncidentFormSection
                                byHand={{ attached: wizard.formByHand, casesList: wizard.casesListByHand }}
                                hasCases={!wizard.withoutSetup && wizard.features.includes('support-cases')}
                            />
                            <PeopleSection />
                        </>
                    )}
                </div>
            </div>
        </>
    )
}
