import { items, section, SERVICENOW_ADMIN, type StepGuide } from './guide.ts'

/** What is agreed to: what the app reads, stores and sends. */
export const guideOfAgree: StepGuide = (facts) => {
    const { text, link } = items(facts)
    return [
        section(facts, 'What this app does', SERVICENOW_ADMIN, [
            text(
                'It reads: service health and, for the features that you choose, the data that each step names.',
            ),
            text('It stores: what it read, in tables of this instance with access controls and retention.'),
            text(
                'It sends: requests to Microsoft for your tenant. The text of an incident leaves this instance only when an agent opens a case.',
            ),
            text('Select Agree to consent to what this app does, and to begin the setup.'),
            text('If you do not agree, uninstall the app.'),
            link(
                'About the service health that Microsoft publishes',
                'https://learn.microsoft.com/graph/service-communications-concept-overview',
            ),
        ]),
    ]
}
