/** A requested item of the service catalogue that asks for an operation. References are sys_ids, empty for none. */
export interface RequestItem {
    readonly sysId: string
    readonly catalogItemId: string
    readonly isActive: boolean
    /** An approval was asked for. */
    readonly isApprovalRequested: boolean
    readonly requesterId: string
    /** What was filled in, by the name of the variable. */
    readonly variables: Readonly<Record<string, string>>
}

/** How a request ends; the values of the state are the platform's. */
export type ItemEnd = 'complete' | 'incomplete'

/** Somebody who was asked to approve, and what is stored about it. */
export interface ItemApproval {
    readonly sysId: string
    readonly approverId: string
    readonly state: 'requested' | 'approved' | 'rejected' | 'other'
    /** Who changed the row last: a decision is judged by who made it, whoever was asked. */
    readonly changedById: string
}

export interface RequestItemStore {
    /** `variables` are read by name. Undefined: there is none. */
    read(sysId: string, variables: readonly string[]): RequestItem | undefined
    /** sys_id of the catalog item that a requested item is of; empty: there is no such item. */
    catalogItemOf(sysId: string): string
    /**
     * sys_ids of requested items, last changed first: active ones that changed since then, and others that changed since
     * `closedSince`. Milliseconds since 1970.
     */
    recent(catalogItemId: string, since: number, closedSince: number, limit: number): readonly string[]
    /** False: the instance refused. */
    requestApproval(sysId: string, comment: string): boolean
    close(sysId: string, end: ItemEnd, comment: string): boolean
    /** False: it stands there already, or the instance refused. A node may die between a record and its journal. */
    addMissingComment(sysId: string, comment: string): boolean
    addWorkNote(sysId: string, text: string): boolean
}

export interface ItemApprovalStore {
    /** Oldest decision first. */
    ofItem(itemId: string): readonly ItemApproval[]
    /** False: the instance refused. */
    ask(sysId: string, itemId: string, approverId: string): boolean
    /** no-longer-required: somebody else decided, or nothing is to be decided any more. */
    set(sysId: string, state: 'requested' | 'approved' | 'rejected' | 'no-longer-required'): void
}

/** Sentences in the language of somebody who is not signed in. */
export interface Messages {
    /** Of the user's record; the instance's when there is none. */
    languageOf(userSysId: string): string
    text(key: string, language: string, parameters: readonly string[]): string
    /** Names as they are shown, in the given order. */
    names(userSysIds: readonly string[]): readonly string[]
}
