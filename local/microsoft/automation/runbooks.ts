/** A parameter that a runbook declares. */
export interface RunbookParameter {
    readonly name: string
    readonly type: 'System.String' | 'System.Boolean' | 'System.Int32'
    readonly isMandatory: boolean
    readonly position: number
    readonly defaultValue: string | null
}

export type StreamType = 'Progress' | 'Output' | 'Warning' | 'Error' | 'Debug' | 'Verbose'

export interface StreamItem {
    readonly streamType: StreamType
    /** `{Name}` stands for the value of a parameter, `{jobId}` for the job's id. */
    readonly text: string
}

/** What a job of a runbook does. */
export interface RunbookScript {
    /** Seconds from New to Running. */
    readonly startsAfterSeconds: number
    readonly runsSeconds: number
    /** In their order, spread over the time that it runs; those of type Output are the job's output, too. */
    readonly stream: readonly StreamItem[]
    /** Where it ends: a status of Azure Automation, or one that nobody knows yet. */
    readonly ends: string
    readonly exception: string | null
}

export interface Runbook {
    readonly name: string
    readonly description: string
    readonly parameters: readonly RunbookParameter[]
    readonly script: RunbookScript
    /**
     * What differs for values that are not known there: the mailbox that does not exist ends Completed with an error in
     * its stream, the computer that does not answer ends Failed.
     */
    readonly unknownValue?: {
        readonly parameter: string
        readonly known: readonly string[]
        readonly script: Partial<RunbookScript>
    }
}

const parameter = (
    name: string,
    position: number,
    more: Partial<RunbookParameter> = {},
): RunbookParameter => ({
    name,
    type: 'System.String',
    isMandatory: true,
    position,
    defaultValue: null,
    ...more,
})

const output = (text: string): StreamItem => ({ streamType: 'Output', text })
const verbose = (text: string): StreamItem => ({ streamType: 'Verbose', text })

const script = (runsSeconds: number, stream: readonly StreamItem[]): RunbookScript => ({
    startsAfterSeconds: 20,
    runsSeconds,
    stream,
    ends: 'Completed',
    exception: null,
})

/** Examples of what service desks start on their own servers. */
export const runbooks: readonly Runbook[] = [
    {
        name: 'Add-SharedMailboxPermission',
        description: 'Gives a user a right on a shared mailbox.',
        parameters: [parameter('Mailbox', 0), parameter('User', 1), parameter('AccessRight', 2)],
        script: script(60, [
            verbose('Connecting to Exchange Server'),
            output('{User} has {AccessRight} on {Mailbox}.'),
        ]),
        unknownValue: {
            parameter: 'Mailbox',
            // By address or by alias, as Exchange takes an identity.
            known: ['reception@contoso.com', 'sales@contoso.com', 'reception', 'sales'],
            script: {
                stream: [
                    verbose('Connecting to Exchange Server'),
                    {
                        streamType: 'Error',
                        text: "The operation couldn't be performed because object '{Mailbox}' couldn't be found.",
                    },
                ],
            },
        },
    },
    {
        name: 'Restart-PrintSpooler',
        description: 'Restarts the print spooler of a server.',
        parameters: [
            parameter('ComputerName', 0),
            parameter('Force', 1, { type: 'System.Boolean', isMandatory: false, defaultValue: 'false' }),
        ],
        script: script(30, [output('Spooler on {ComputerName} is Running.')]),
        unknownValue: {
            parameter: 'ComputerName',
            known: ['PRINT01', 'PRINT02'],
            script: {
                stream: [],
                ends: 'Failed',
                exception: 'Cannot find any computer with the name {ComputerName}.',
            },
        },
    },
    {
        name: 'New-OnPremisesUser',
        description: 'Makes an account in Active Directory.',
        parameters: [
            parameter('GivenName', 0),
            parameter('Surname', 1),
            parameter('SamAccountName', 2),
            parameter('Department', 3),
            parameter('Manager', 4, { isMandatory: false }),
        ],
        script: script(180, [
            verbose('Looking for a free name'),
            output('{SamAccountName} was made in OU=Users.'),
            { streamType: 'Warning', text: 'The mailbox follows with the next synchronisation.' },
        ]),
    },
    {
        name: 'Reset-OnPremisesPassword',
        description: 'Sets a new password, keeps it in the vault, and answers where.',
        parameters: [parameter('SamAccountName', 0)],
        script: script(45, [output('{"reference":"vault://servicedesk/{jobId}"}')]),
    },
]
