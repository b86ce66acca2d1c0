/** Where a person can be reached besides the mailbox that is locked, and how a code gets there. */
export interface CodeMail {
    /**
     * Mail addresses of the person's notification devices, those that nobody has changed since; none leaves the server.
     * @param before milliseconds since 1970
     */
    addressesOf(userSysId: string, before: number): readonly string[]
    /** False: the instance refused. The code stands in this mail and nowhere else. */
    send(mail: { readonly to: string; readonly subject: string; readonly text: string }): boolean
}
