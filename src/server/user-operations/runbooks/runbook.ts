import type { Tier } from '../operation-kind.ts'

/** A parameter of a registered runbook. Azure Automation logs parameters with the job: none may hold a secret. */
export interface RunbookParameter {
    /** As the runbook declares it. */
    readonly name: string
    /** What people read. */
    readonly label: string
    /** user: a person of this instance, given to the runbook as the user principal name of the account. */
    readonly type: 'text' | 'choice' | 'number' | 'boolean' | 'user'
    readonly isRequired: boolean
    /** Regular expression that the whole text has to fit; empty: any text without control characters. */
    readonly pattern: string
    /** Values of a choice. */
    readonly choices: readonly string[]
}

/** A runbook that an admin allows: nothing else is ever started. */
export interface Runbook {
    /** Name in Azure Automation; names of runbooks are unique within an account. */
    readonly name: string
    readonly label: string
    readonly isOn: boolean
    readonly tier: Exclude<Tier, 0 | 3>
    /** Group of Hybrid Runbook Workers; empty: it runs in Azure. */
    readonly workerGroup: string
    readonly parameters: readonly RunbookParameter[]
    readonly timeoutMinutes: number
    /** It resets the password of an account that only exists on-premises, and answers where the secret is kept. */
    readonly resetsPasswords: boolean
}
