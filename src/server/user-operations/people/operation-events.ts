/** Tells people by the instance's notifications. */
export interface OperationEvents {
    /**
     * waits: this person can go on with it. handed-over: the account was given a new password or pass. self-service: the
     * person resets the password at Microsoft.
     */
    queue(
        name: 'waits' | 'handed-over' | 'self-service',
        operationSysId: string,
        recipientSysId: string,
    ): void
}
