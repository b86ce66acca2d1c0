import type { OperationLine } from '../account/incident-account-view.ts'

/** An operation in a list of the signed-in person. */
export interface OwnOperationLine extends OperationLine {
    /** Name of the person that it is for. */
    readonly target: string
    /** What it is about besides its kind; empty: nothing. */
    readonly about: string
    readonly isDryRun: boolean
    /** Names of those who can go on with it, and words for who has no name: any agent. */
    readonly waitsFor: readonly string[]
}

/** A page of a list, newest first. */
export interface OwnOperationPage {
    readonly total: number
    readonly offset: number
    readonly limit: number
    readonly lines: readonly OwnOperationLine[]
    /** Of many operations only the newest were looked through: there may be more that wait for this person. */
    readonly isCut: boolean
}

export const OWN_LISTS = ['waiting', 'asked', 'mine'] as const
export type OwnList = (typeof OWN_LISTS)[number]

/**
 * What `GET /own_operations/lists/own` answers. waiting: what waits for this person. asked: what they asked for. mine: what is done
 * for them. Reading an account is in none of them.
 */
export interface OwnOperations {
    readonly lists: Readonly<Record<OwnList, OwnOperationPage>>
    readonly user: { readonly language: string; readonly timeZone: string; readonly isAdmin: boolean }
    readonly answeredAt: string
}
