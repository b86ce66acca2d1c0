import { t } from 'sn-translate'
import type { OperationsConfigurationView } from '../../server/user-operations/configuration/operations-configuration-view.ts'
import { GroupAt } from '../shared/group-at.tsx'
import { Section } from '../shared/section.tsx'
import { CheckAt, RadioAt } from '../shared/settings-fields.tsx'
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

function KindFields({ kind, label, leastTier }: OperationsConfigurationView['kinds'][number]) {
    const { settings } = useEditor()
    const { tier, approval } = settings.kinds[kind]
    const path = `kinds.${kind}`
    return (
        <div class="m365-form" role="group" aria-labelledby={`kind-${kind}`}>
            <h3 id={`kind-${kind}`}>{label}</h3>
            <CheckAt path={`${path}.isOn`} label={t('Switched on')} />
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
