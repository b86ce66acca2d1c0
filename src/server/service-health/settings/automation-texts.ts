import type { CurrentUser } from '../../ports.ts'

const REQUIRED = 'Required before creating or outages can be switched on.'

/**
 * What the page Automatic Incidents says; message keys. The sentences of the two switches are those of Microsoft's own
 * app. A field's label is named like the last step of its path in the settings, its note the same with `Note`.
 * @see https://learn.microsoft.com/microsoft-365/admin/manage/servicenow-incidents
 */
const TEXTS = {
    intro: 'An incident for each Microsoft issue that your rules want, with the updates of Microsoft as work notes. Everything is off until you switch it on.',
    notSetUp: 'No Microsoft 365 tenant is connected yet',
    notSetUpFix: 'You can prepare everything here. It begins to work when Setup is complete.',
    openSetup: 'Open Setup',

    create: 'Enable the Microsoft 365 support integration app to create ServiceNow incidents for each Microsoft 365 service health incident',
    createNote:
        'Needs an assignment group and a category below, so that every incident reaches somebody. Issues that change after you save get an incident.',
    includeOpen: 'Also for the issues that are open now',
    openWithout: 'Open issues that would get an incident now:',
    resolve: 'Automatically resolve ServiceNow incident when the Microsoft service health is resolved',
    resolveNote:
        'Only incidents that the app works on. What a person has closed, reopened or deleted is left alone for ever.',
    resolutionCode: 'Resolution code',

    creating: 'Creating and resolving',
    defaults: 'Default values',
    defaultsNote: 'For issues that no rule fits, and for what a rule leaves empty.',
    assignmentGroup: 'Assignment group',
    assignedTo: 'Assigned to',
    category: 'Category',
    subcategory: 'Subcategory',
    impact: 'Impact',
    urgency: 'Urgency',
    assignmentGroupNote: REQUIRED,
    categoryNote: REQUIRED,
    asMapped: 'As the field map says',
    asDefault: 'As in the default values',
    assignedToNote: 'Optional. A person in the group that is chosen.',

    rules: 'Rules',
    rulesNote:
        'The first active rule that fits decides. Without any rule the default values hold for all issues.',
    noRules: 'There are no rules.',
    addRule: 'Add a rule',
    newRule: 'New rule',
    name: 'Name of the rule',
    active: 'Active',
    ruleOff: 'Switched off',
    copy: 'Duplicate',
    copyOf: 'Copy of',
    up: 'Move up',
    down: 'Move down',
    remove: 'Delete',
    removed: 'Deleted:',
    undo: 'Undo',
    moved: 'Now at position',
    when: 'Fits issues',
    whenNote: 'Nothing ticked in a group means all.',
    then: 'What happens',
    thenCreate: 'Create an incident',
    thenNothing: 'No incident',
    services: 'Services',
    noServices: 'Services can be chosen after service health was read once.',
    classifications: 'Types',
    origins: 'Origins',
    statuses: 'States',
    all: 'All issues',

    fieldMap: 'Field map',
    fieldMapNote:
        'What Microsoft says about an issue fills these fields. Rules and default values come after it.',
    field: 'Field of the incident',
    chooseField: 'Choose a field',
    kind: 'Filled with',
    template: 'Text',
    templateNote: 'Values of the issue stand in braces. The buttons insert them.',
    insert: 'Insert',
    otherwise: 'Otherwise',
    leaveEmpty: 'Leave empty',
    addField: 'Add a field',
    documented: 'Back to the documented mapping',

    outages: 'Outages',
    enabled: 'Link incidents to the parent incident of the Microsoft issue that explains them',
    enabledNote:
        'Agents confirm it on an incident, in one click. The incident of the issue becomes the parent.',
    automatic: 'Link by itself when many incidents match the same issue',
    automaticNote:
        'What an agent has unlinked stays unlinked. Issues in your environment are never linked so.',
    fromIncidents: 'From so many open incidents',
    minimumScore: 'Least certainty of a match, in percent',
    resolveChildren: 'Resolve linked incidents with the final words of Microsoft when the parent is resolved',
    resolveChildrenNote: 'Only those that are still open and still linked.',
    fromIncidentsWrong: 'Enter a whole number from 2 to 1000.',
    minimumScoreWrong: 'Enter a whole number from 50 to 100.',
    writesPerRunWrong: 'Enter a whole number from 1 to 1000.',

    learning: 'What the matcher has learned here',
    learningNote:
        'When agents say "This is it" or "Not related", incidents that read alike are matched accordingly. It changes how sure a match is within limits, and writes to no incident.',
    on: "Learn from agents' decisions",
    onNote: 'Only words and counts are kept, and they stay on this instance.',
    learningWords: 'Words of this instance',
    onlySince: 'Decisions count since',
    startOver: 'Start over',
    countAll: 'Count all decisions',

    job: 'The job',
    jobNote: 'It runs every 5 minutes and owns what it writes.',
    writesPerRun: 'Incidents written in one run, at most',
    writesPerRunNote:
        'Each write runs your rules and notifications. What is left over waits for the next run.',
    runAs: 'Runs as',
    runAsSystem: 'the system: no user is set',
    runAsInactive: 'This user is inactive, so the job does not run.',
    runAsChange: 'Open the job and change "Run as"',
    runs: 'Last runs',
    noRuns: 'The job has not run yet.',
    done: 'Done',
    busy: 'Another node was at it',
    failed: 'Failed',
    leftOver: 'The next run goes on',

    counts: 'Incidents of the app',
    countOpen: 'Still open',
    countCreating: 'Being created',
    countResolved: 'Resolved by the app',
    countLeftAlone: 'Left alone',

    preview: 'Preview',
    previewNote: 'Made by what creates the incident, with what stands on this page. Nothing is written.',
    previewIssue: 'For the issue',
    example: 'An example: no issue was read yet',
    previewRule: 'Rule:',
    previewNoRule: 'none fits, the default values hold',
    previewNothing: 'This issue gets no incident.',
    previewLeftOut: 'Left out, because this instance does not take it:',
    previewWork: 'First work note',
    previewResolution: 'Note when it is resolved',
    emptyValue: 'empty',

    history: 'Changes',
    noHistory: 'Nobody has saved anything here yet.',
    goneUser: 'A user who is gone',

    save: 'Save',
    saving: 'Saving',
    saved: 'Saved',
    discard: 'Discard changes',
    unsaved: 'You have unsaved changes.',
    nothingToSave: 'Everything is saved.',
    restored: 'What you had entered and not saved is back.',
    notSaved: 'Nothing was saved yet: this needs your attention',
    outOfDate: 'This no longer fits your instance',
    conflict: 'The settings were saved by somebody else while you were changing them',
    conflictBy: 'Last saved:',
    conflictKept: 'What you entered is still on this page and is not saved.',
    conflictMine: 'Save mine',
    conflictMineNote: 'Only what you changed is saved, above what they saved.',
    conflictTheirs: 'Show what is saved',
    setAside: 'This page shows what is saved. What you entered is set aside.',
    putBack: 'Put back what I entered',

    search: 'Search',
    searchNames: 'Name begins with',
    change: 'Change',
    choose: 'Choose',
    clear: 'Remove',
    cancel: 'Cancel',
    found: 'Found:',
    foundNone: 'Nothing was found. Only active ones are listed.',
    none: 'None',
} as const

/** Sentences and labels of the page, in the user's language. */
export type AutomationTexts = Readonly<Record<keyof typeof TEXTS, string>>

export const toAutomationTexts = ({ translate }: Pick<CurrentUser, 'translate'>): AutomationTexts =>
    Object.fromEntries(
        Object.entries(TEXTS).map(([name, text]) => [name, translate(text)]),
    ) as unknown as AutomationTexts
