import type {
    ItemApproval,
    ItemApprovalStore,
    ItemEnd,
    Messages,
    RequestItem,
    RequestItemStore,
} from '../../src/server/user-operations/request-items/request-item.ts'

interface Stored {
    item: RequestItem
    end: ItemEnd | ''
    updatedAt: number
    readonly comments: string[]
    readonly workNotes: string[]
}

/** Requested items and their approvals, in memory; `write` runs before each change. */
export class MemoryRequestItems {
    readonly rows = new Map<string, Stored>()
    readonly approvals = new Map<string, ItemApproval & { readonly itemId: string }>()
    /** The instance refuses to write. */
    refuses = false
    write: () => void = () => undefined
    /** sys_id of who changes approvals. */
    signedIn = ''

    constructor(readonly now: () => number) {}

    order(item: Omit<RequestItem, 'isActive' | 'isApprovalRequested'>): void {
        const ordered = { ...item, isActive: true, isApprovalRequested: false }
        this.rows.set(item.sysId, {
            item: ordered,
            end: '',
            updatedAt: this.now(),
            comments: [],
            workNotes: [],
        })
    }

    get(sysId: string): Stored {
        const row = this.rows.get(sysId)
        if (!row) throw new Error(`there is no item ${sysId}`)
        return row
    }

    #change(sysId: string, change: (row: Stored) => void): boolean {
        const row = this.rows.get(sysId)
        if (this.refuses || !row) return false
        this.write()
        change(row)
        row.updatedAt = this.now()
        return true
    }

    change(sysId: string, change: Partial<RequestItem>): void {
        this.#change(sysId, (row) => (row.item = { ...row.item, ...change }))
    }

    /** Somebody decides on the approval of an approver. */
    decide(approverId: string, state: 'approved' | 'rejected', by = approverId): void {
        for (const [sysId, row] of this.approvals)
            if (row.approverId === approverId) this.approvals.set(sysId, { ...row, state, changedById: by })
    }

    readonly requestItems: RequestItemStore = {
        read: (sysId) => this.rows.get(sysId)?.item,
        catalogItemOf: (sysId) => this.rows.get(sysId)?.item.catalogItemId ?? '',
        recent: (catalogItemId, since, closedSince, limit) =>
            [...this.rows.values()]
                .filter(({ item }) => item.catalogItemId === catalogItemId)
                .filter(({ item, updatedAt }) => updatedAt >= (item.isActive ? since : closedSince))
                .sort((a, b) => b.updatedAt - a.updatedAt)
                .slice(0, limit)
                .map(({ item }) => item.sysId),
        requestApproval: (sysId, comment) =>
            this.#change(sysId, (row) => {
                row.item = { ...row.item, isApprovalRequested: true }
                row.comments.push(comment)
            }),
        close: (sysId, end, comment) =>
            this.#change(sysId, (row) => {
                row.item = { ...row.item, isActive: false }
                row.end = end
                row.comments.push(comment)
            }),
        addMissingComment: (sysId, comment) =>
            !this.get(sysId).comments.includes(comment) &&
            this.#change(sysId, (row) => row.comments.push(comment)),
        addWorkNote: (sysId, text) => this.#change(sysId, (row) => row.workNotes.push(text)),
    }

    readonly itemApprovals: ItemApprovalStore = {
        ofItem: (itemId) => [...this.approvals.values()].filter((row) => row.itemId === itemId),
        ask: (sysId, itemId, approverId) => {
            this.write()
            if (this.refuses || this.approvals.has(sysId)) return false
            this.approvals.set(sysId, { sysId, itemId, approverId, state: 'requested', changedById: '' })
            return true
        },
        set: (sysId, state) => {
            const row = this.approvals.get(sysId)
            if (!row) return
            this.write()
            this.approvals.set(sysId, {
                ...row,
                state: state === 'no-longer-required' ? 'other' : state,
                changedById: this.signedIn,
            })
        },
    }

    readonly messages: Messages = {
        languageOf: () => 'en',
        text: (key, language, parameters) =>
            `${language}: ${parameters.reduce((text, value, at) => text.replace(`{${at}}`, value), key)}`,
        names: (people) => people.map((sysId) => `<${sysId.slice(-2)}>`),
    }
}
