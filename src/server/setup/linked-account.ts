/** The Microsoft 365 admin account that a user opens cases with; it wins over Microsoft 365 Admin Email. */
export interface LinkedAccount {
    readonly userSysId: string
    readonly email: string
    /** Object id at Microsoft Entra; empty while Graph could not be asked. */
    readonly objectId: string
    /** not-verified: the permission to look is not granted, or Microsoft was away. */
    readonly verification: 'verified' | 'not-verified'
    readonly verifiedAt: number | null
    readonly linkedAt: number
}
