import { GlideRecord } from '@servicenow/glide'

/** Runs a query and maps every row. `refine` sets order and limit. */
export function mapRecords<T>(
    table: string,
    refine: (query: GlideRecord<string>) => void,
    map: (record: GlideRecord<string>) => T,
): T[] {
    const record = new GlideRecord(table)
    refine(record)
    record.query()
    const found: T[] = []
    while (record.next()) found.push(map(record))
    return found
}

/** The row with this sys_id. */
export function findRecord(table: string, sysId: string): GlideRecord<string> | undefined {
    const record = new GlideRecord(table)
    return record.get(sysId) ? record : undefined
}

/** Inserts a row under a given sys_id. False: such a row exists, or the instance refused. */
export function insertRecord(
    table: string,
    sysId: string,
    values: Readonly<Record<string, string>>,
): boolean {
    const record = new GlideRecord(table)
    record.initialize()
    record.setNewGuidValue(sysId)
    setValues(record, values)
    return record.insert() !== null
}

/** Updates the row; false when there is none: what somebody deleted meanwhile stays deleted. */
export function updateRecord(
    table: string,
    sysId: string,
    values: Readonly<Record<string, string>>,
): boolean {
    const record = findRecord(table, sysId)
    if (!record) return false
    setValues(record, values)
    record.update()
    return true
}

/** Updates the row, or inserts it when it is new; an insert that loses a race becomes the update. */
export function saveRecord(
    table: string,
    sysId: string,
    values: Readonly<Record<string, string>>,
    isNew: boolean,
): void {
    if (isNew && insertRecord(table, sysId, values)) return
    if (!updateRecord(table, sysId, values)) insertRecord(table, sysId, values)
}

export function deleteRecord(table: string, sysId: string): void {
    findRecord(table, sysId)?.deleteRecord()
}

export function setValues(record: GlideRecord<string>, values: Readonly<Record<string, string>>): void {
    for (const column of Object.keys(values)) record.setValue(column, values[column])
}
