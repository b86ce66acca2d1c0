import { appRegistrationsUrl } from '../microsoft-portals.ts'
import type { GuideItem } from '../wizard.ts'
import { entraName, items, tenantInUrl, type GuideFacts } from './guide.ts'

/** What every app registration of the guide begins with. */
export function singleTenantApp(facts: GuideFacts, name: string): readonly GuideItem[] {
    const { text, link, value } = items(facts)
    return [
        link('Open App registrations', appRegistrationsUrl(facts.state.entries.tenant.cloud)),
        text('Choose New registration.'),
        value('Name', entraName(facts, name)),
        text(
            'Supported account types: Accounts in this organizational directory only ({0} only - Single tenant).',
            tenantInUrl(facts),
        ),
    ]
}
