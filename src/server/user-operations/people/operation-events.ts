/** Tells people by the instance's notifications. */
export interface OperationEvents {
    /**
     * waits: this person can go on with it. handed-over: the account was given a new password or pass. kept: a runbook
     * reset the password, and the operation says where it is kept. self-service: the person resets it at Microsoft.
     * expired: nobody collected the reset.
     */
    queue(
        name: 'waits' | 'handed-over' | 'kept' | 'self-service' | 'expired',
        operationSysId: string,
        recipientSysId: string,
    ): void
}
