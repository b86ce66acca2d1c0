import { GlideSysAttachment } from '@servicenow/glide'
import type { IssueFiles } from '../service-health/page/health-browser.ts'
import { numberOf, textOf, timeOf } from './glide-values.ts'
import { findRecord, mapRecords } from './records.ts'
import { TABLES } from './tables.ts'

/** 24 characters of base64: 18 bytes, more than any file signature. */
const SIGNATURE = 24

/** @see https://www.servicenow.com/docs/r/api-reference/server-api-reference/c_GlideSysAttachmentScopedAPI.html */
export const glideIssueFiles: IssueFiles = {
    ofIssue: (issueSysId) =>
        mapRecords(
            'sys_attachment',
            (query) => {
                query.addQuery('table_name', TABLES.health_issue)
                query.addQuery('table_sys_id', issueSysId)
                query.orderBy('sys_created_on')
            },
            (record) => ({
                sysId: record.getUniqueValue(),
                fileName: textOf(record, 'file_name'),
                sizeBytes: numberOf(record, 'size_bytes'),
                createdAt: timeOf(record, 'sys_created_on') ?? 0,
            }),
        ),
    firstBytes(sysId) {
        const record = findRecord('sys_attachment', sysId)
        if (!record) return ''
        return String(new GlideSysAttachment().getContentBase64(record) ?? '').slice(0, SIGNATURE)
    },
    copyAs(sysId, issueSysId, fileName, contentType) {
        const issue = findRecord(TABLES.health_issue, issueSysId)
        if (!issue) return false
        const files = new GlideSysAttachment()
        return Boolean(files.writeContentStream(issue, fileName, contentType, files.getContentStream(sysId)))
    },
    remove: (sysId) => void new GlideSysAttachment().deleteAttachment(sysId),
}
