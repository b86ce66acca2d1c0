import { useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type { Feature } from '../../../server/setup/setup-choices.ts'
import type { SetupTypeCard } from '../../../server/setup/wizard.ts'
import { Checkbox } from '../../shared/checkbox.tsx'
import { FieldGroup, fieldId } from '../../shared/field.tsx'
import { RadioGroup } from '../../shared/radio-group.tsx'
import { opensCases, setupTypeOf } from '../choices.ts'
import type { StepFieldsProps } from '../step-fields.tsx'
import { SupportBackendFields } from './support-backend-fields.tsx'

/** The guide's two questions, what will be used, and the set-up that follows. */
export function SetupTypeFields(props: StepFieldsProps) {
    const { wizard, actions, field, values } = props
    const choices = values('setup-type')
    const type = setupTypeOf(choices)
    const yesOrNo = [
        { value: true, text: t('Yes') },
        { value: false, text: t('No') },
    ]
    const choose = (feature: Feature) => ({
        ...field(feature),
        isChecked: choices.features.includes(feature),
        onChange: (isChosen: boolean) =>
            actions.type('setup-type', {
                features: isChosen
                    ? [...choices.features, feature]
                    : choices.features.filter((one) => one !== feature),
            }),
    })
    return (
        <>
            <RadioGroup
                {...field('basicAuthentication')}
                value={choices.basicAuthentication}
                options={yesOrNo}
                onChange={(basicAuthentication) => actions.type('setup-type', { basicAuthentication })}
            />
            <RadioGroup
                {...field('singleTenant')}
                value={choices.singleTenant}
                options={yesOrNo}
                onChange={(singleTenant) => actions.type('setup-type', { singleTenant })}
            />
            <FieldGroup {...field('features')} id={fieldId('features')}>
                <Checkbox {...choose('service-health')} />
                {type === 'insights-only' ? (
                    <p class="m365-muted">{wizard.texts.noCases}</p>
                ) : (
                    <Checkbox {...choose('support-cases')} />
                )}
                {opensCases(choices) && <SupportBackendFields {...props} />}
                <Checkbox {...choose('secure-score')} />
                {choices.features.includes('secure-score') && (
                    <div class="m365-nested">
                        <Checkbox
                            {...field('receivesSecurityTickets')}
                            isChecked={choices.receivesSecurityTickets}
                            onChange={(receivesSecurityTickets) =>
                                actions.type('setup-type', { receivesSecurityTickets })
                            }
                        />
                    </div>
                )}
                <Checkbox {...choose('user-operations')} />
            </FieldGroup>
            <section class="m365-guide" aria-labelledby={fieldId('cards')}>
                <h3 id={fieldId('cards')}>{type ? wizard.texts.yourSetUp : wizard.texts.threeSetUps}</h3>
                <div class="m365-cards" role="status">
                    {wizard.setupTypes
                        .filter((card) => type === null || card.type === type)
                        .map((card) => (
                            <Card key={card.type} card={card} />
                        ))}
                </div>
            </section>
            <WithoutAnySetup {...props} />
        </>
    )
}

function Card({ card }: { readonly card: SetupTypeCard }) {
    return (
        <div class="m365-card">
            <h4>{card.title}</h4>
            <p>{t('Features available')}</p>
            <ul class="m365-guide__items">
                {card.features.map((feature) => (
                    <li key={feature}>{feature}</li>
                ))}
            </ul>
            <p>{t('Requisites')}</p>
            <ul class="m365-guide__items">
                {card.needs.map((need) => (
                    <li key={need}>{need}</li>
                ))}
            </ul>
        </div>
    )
}

function WithoutAnySetup({ wizard, session, actions }: StepFieldsProps) {
    const [isAsked, setAsked] = useState(false)
    if (wizard.withoutSetup) return null
    if (isAsked && wizard.completedAt !== null)
        return (
            <div role="alert">
                <p>{wizard.texts.withoutStops}</p>
                <p class="m365-buttons">
                    <button type="button" class="m365-button" onClick={actions.continueWithoutSetup}>
                        {wizard.texts.goWithout}
                    </button>
                    <button type="button" class="m365-button" onClick={() => setAsked(false)}>
                        {t('Back')}
                    </button>
                </p>
            </div>
        )
    return (
        <p>
            <button
                type="button"
                class="m365-button"
                aria-disabled={session.isBusy}
                aria-describedby={fieldId('without')}
                onClick={() =>
                    wizard.completedAt === null ? actions.continueWithoutSetup() : setAsked(true)
                }
            >
                {wizard.texts.goWithout}
            </button>{' '}
            <span id={fieldId('without')} class="m365-muted">
                {wizard.texts.withoutOnly}
            </span>
        </p>
    )
}
