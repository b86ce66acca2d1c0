import { t } from 'sn-translate'
import type { OperationsConfigurationView } from '../../server/user-operations/configuration/operations-configuration-view.ts'
import { GroupAt } from '../shared/group-at.tsx'
import { Section } from '../shared/section.tsx'
import { CheckAt, RadioAt } from '../shared/settings-fields.tsx'
import '../shared/status-pill.css'
import { useEditor } from './editor.ts'
import { failureTexts } from './failure-texts.ts'
import { findGroups } from './requests.ts'
import { tierOptions } from './tier-options.ts'

/** Which kinds of operations there are, how sensitive each is, and who approves it. */
export function KindsSection() {
    const { page } = useEditor()
    return (
        <Section id="kinds" title={t('Kinds of operations')}>
            <div class="m365-values m365-values--wide">
                {page.kinds.map((one) => (
                    <KindFields key={one.kind} {...one} />
                ))}
            </div>
        </Section>
    )
}

function KindFields({ kind, label, leastTier, blocked }: OperationsConfigurationView['kinds'][number]) {
    const { settings, problems } = useEditor()
    const { tier, approval } = settings.kinds[kind]
    const path = `kinds.${kind}`
    const isSaid = problems.some((problem) => problem.path === `${path}.isOn`)
    return (
        <div class="m365-form" role="group" aria-labelledby={`kind-${kind}`}>
            <h3 id={`kind-${kind}`}>{label}</h3>
            {blocked && (
                <p>
                    <span class="m365-pill">
                        <span class="m365-pill__dot m365-tone--warning" aria-hidden="true" />
                        {t('Off: something is missing at Microsoft')}
                    </span>
                </p>
            )}
            <CheckAt
                path={`${path}.isOn`}
                label={blocked ? t('On as soon as nothing is missing') : t('Switched on')}
                // Of a kind that is to be on, the problem of the field says it.
                note={blocked && !isSaid ? `${blocked.message} ${blocked.fix}` : ''}
            />
            <RadioAt
                path={`${path}.tier`}
                label={t('Tier')}
                options={tierOptions(leastTier)}
                toSetting={Number}
            />
            {(tier === 1 || tier === 2) && (
                <RadioAt
                    path={`${path}.approval`}
                    label={t('Who approves')}
                    options={[
                        { value: 'automatic', text: t('Nobody is asked'), description: t('In tier 1 only.') },
                        {
                            value: 'manager',
                            text: t('The manager of the person'),
                            description: t('The manager above, where the manager asks for it.'),
                        },
                        { value: 'group', text: t('Somebody of a group') },
                    ]}
                />
            )}
            {(tier === 1 || tier === 2) && approval === 'group' && (
                <GroupAt
                    path={`${path}.approvalGroup`}
                    label={t('Group that approves')}
                    empty={t('None is chosen')}
                    find={findGroups}
                    failureTexts={() => failureTexts(true)}
                />
            )}
        </div>
    )
}
