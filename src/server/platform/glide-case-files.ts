import { GlideRecordSecure, GlideSysAttachment, type GlideRecord } from '@servicenow/glide'
import type { CaseFiles } from '../support-cases/case-store.ts'
import type { CaseFile } from '../support-cases/support-case.ts'
import { numberOf, textOf } from './glide-values.ts'
import { findRecord, mapRecords } from './records.ts'
import { TABLES } from './tables.ts'

const ATTACHMENT = 'sys_attachment'

const toFile = (record: GlideRecord<string>): CaseFile => ({
    sysId: record.getUniqueValue(),
    fileName: textOf(record, 'file_name'),
    contentType: textOf(record, 'content_type'),
    size: numberOf(record, 'size_bytes'),
})

/** @see https://www.servicenow.com/docs/r/api-reference/server-api-reference/c_GlideSysAttachmentScopedAPI.html */
export const glideCaseFiles: CaseFiles = {
    ofIncident(incidentSysId) {
        const record = new GlideRecordSecure(ATTACHMENT)
        record.addQuery('table_name', 'incident')
        record.addQuery('table_sys_id', incidentSysId)
        record.orderBy('sys_created_on')
        record.query()
        const found: CaseFile[] = []
        while (record.next()) found.push(toFile(record as unknown as GlideRecord<string>))
        return found
    },
    exists: (sysId) => findRecord(ATTACHMENT, sysId) !== undefined,
    keep(caseSysId, fileName, contentType, base64) {
        const row = findRecord(TABLES.support_case, caseSysId)
        if (!row) return undefined
        const sysId = String(new GlideSysAttachment().writeBase64(row, fileName, contentType, base64) ?? '')
        const kept = sysId === '' ? undefined : findRecord(ATTACHMENT, sysId)
        return kept && toFile(kept)
    },
    ofCase: (caseSysId) =>
        mapRecords(
            ATTACHMENT,
            (query) => {
                query.addQuery('table_name', TABLES.support_case)
                query.addQuery('table_sys_id', caseSysId)
                query.orderBy('sys_created_on')
            },
            toFile,
        ),
    base64(sysId) {
        const record = findRecord(ATTACHMENT, sysId)
        try {
            return record ? String(new GlideSysAttachment().getContentBase64(record) ?? '') : undefined
        } catch {
            // Its parts are rows of their own: some of them are missing.
            return undefined
        }
    },
    remove: (sysId) => void new GlideSysAttachment().deleteAttachment(sysId),
}
