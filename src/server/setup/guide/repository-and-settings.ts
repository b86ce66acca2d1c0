import { items, section, SERVICENOW_ADMIN, type StepGuide } from './guide.ts'

/** Step 4: the name of this instance at the other side. */
export const guideOfRepository: StepGuide = (facts) => {
    const { text, value } = items(facts)
    return [
        section(facts, 'Which repository ID', SERVICENOW_ADMIN, [
            text(
                'The host name of this instance is proposed. Keep it, unless the other side knows the instance by another name.',
            ),
            value('Repository ID', `${facts.instanceName}.service-now.com`, 'Proposed for this instance'),
        ]),
    ]
}

/** Step 5: the three boxes of the guide. */
export const guideOfSettings: StepGuide = (facts) => {
    const { text } = items(facts)
    return [
        section(facts, 'What the settings mean', SERVICENOW_ADMIN, [
            text(
                'SSO with Microsoft 365: check it if people sign in to this instance with accounts of the Microsoft 365 tenant.',
            ),
            text(
                'Microsoft 365 Admin Email: the Microsoft 365 admin who is contacted when Microsoft 365 support cases are created. An account that a person linked comes first.',
            ),
            text(
                'Test Environment: check it while you test, to avoid Microsoft support agents contacting you to address the issue. Uncheck it when you use the integration officially.',
            ),
        ]),
    ]
}
