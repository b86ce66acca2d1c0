import type { CurrentUser } from '../ports.ts'
import { GROUP_TITLES } from './diagnostics/titles.ts'
import type { PageTexts } from './wizard.ts'

/** What the page says of the whole setup; message keys. */
const PAGE_TEXTS: PageTexts = {
    clone: 'This instance looks like a clone',
    cloneFix: 'Nothing is sent to Microsoft until you confirm that this instance is meant to.',
    pending: 'Changes wait',
    pendingFix:
        'They take effect when you complete the integration again. Until then everything runs as before.',
    without: 'The app works without any setup',
    withoutGives: 'Recommended solutions are available on every incident. Nothing is read from Microsoft.',
    withoutKeeps: 'What was entered is kept. You can set up the other features at any time.',
    withoutStops:
        'Features that are set up now stop until the integration is completed again. What was entered is kept.',
    noProvider: 'No OAuth profile can be chosen yet',
    noProviderFix:
        'There is none, or this instance does not let the app read them. Create the provider as described above; the checks below say what else is missing.',
    entered: 'What you entered is still on this page and is not saved.',
    setAside: 'This page shows what is saved. What you entered is set aside.',
    withoutOnly: 'Gives recommended solutions only.',
    noCases: 'This set-up has no Microsoft service request.',
    validated: 'Everything is configured correctly. Completed:',
    selectNext: 'Select Next to complete the integration.',
    saved: 'You or another ServiceNow admin can go on here at any time. Features that are not set up yet stay off.',
    earlierFirst: 'An earlier step has to be finished first',
    testFailed: 'Setup validation found problems',
    testPassed: 'Setup validation successful',
    complete: 'The integration is complete',
    confirmClone: 'Confirm this instance',
    discardYes: 'Yes, discard the changes',
    putBack: 'Put back what I entered',
    goWithout: 'Continue without any setup',
    running: 'Running checks:',
    lastSaved: 'Last saved:',
    test: 'Test setup',
    readAgain: 'Read the list again',
    showSaved: 'Show what is saved',
    keepChanges: 'Keep them',
    setUpOn: 'Set up on:',
    thisInstance: 'This instance:',
    yourSetUp: 'Your set-up',
    threeSetUps: 'The three set-ups',
    finishLater: 'Save and finish later',
    ...GROUP_TITLES,
    noSuchDay: 'The calendar has no such day.',
}

/** The page's long sentences in the user's language. */
export const toPageTexts = ({ translate }: CurrentUser): PageTexts =>
    Object.fromEntries(
        Object.entries(PAGE_TEXTS).map(([name, text]) => [name, translate(text)]),
    ) as unknown as PageTexts
