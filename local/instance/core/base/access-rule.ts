/** An access control of the base system, as data. */
export interface Rule {
    readonly name: string
    readonly operation: (typeof OPERATIONS)[number]
    readonly role?: string
    readonly condition?: string
    readonly script?: string
    readonly adminOverrides?: 'false'
}

export const OPERATIONS = ['read', 'write', 'create', 'delete'] as const
/** Dynamic filter option "Me". */
export const ME = 'DYNAMIC90d1921e5f510100a9ad2572f2b477fe'
/** A rule without role, condition and script denies; this condition holds for every record. */
export const EVERYBODY = 'sys_idISNOTEMPTY'
