import { entraOverviewUrl } from '../microsoft-portals.ts'
import { ENTRA_ADMIN, items, section, SERVICENOW_ADMIN, type StepGuide } from './guide.ts'

/** The two questions, and what follows from them. */
export const guideOfSetupType: StepGuide = (facts) => {
    const { text } = items(facts)
    return [
        section(facts, 'Before you answer', SERVICENOW_ADMIN, [
            text(
                'Microsoft shut its own connector service down on May 30, 2025. Cases go to Microsoft as a prepared hand-off to the admin center, or through a connector that your organization runs.',
            ),
            text('You can change the set-up at any time. What you entered for another one is kept.'),
        ]),
    ]
}

/** Which tenant, and where its admin finds its name. */
export const guideOfTenant: StepGuide = (facts) => {
    const { text, link } = items(facts)
    return [
        section(facts, 'Find the tenant', ENTRA_ADMIN, [
            link('Open Microsoft Entra', entraOverviewUrl(facts.state.entries.tenant.cloud)),
            text(
                'On Overview, copy the primary domain or the tenant ID: the value, not the address of the page.',
            ),
            text('National clouds have addresses of their own: choose the cloud that you sign in to.'),
        ]),
    ]
}
