/** Numbers of tasks, with the rights of the signed-in user. */
export interface RecordNumbers {
    /** Undefined: there is no such record, or the user may not read it. */
    readable(table: 'incident' | 'sc_req_item', sysId: string): string | undefined
}
