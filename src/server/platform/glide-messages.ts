import { gs } from '@servicenow/glide'
import type { Messages } from '../user-operations/request-items/request-item.ts'
import { textOf } from './glide-values.ts'
import { findRecord, mapRecords } from './records.ts'

/** The language of an instance that has chosen none. */
const ENGLISH = 'en'

/** @see ServiceNowDocs: api-reference/server-api-reference/c_GlideSystemScopedAPI, getMessageLang */
export const glideMessages: Messages = {
    languageOf(userSysId) {
        const record = findRecord('sys_user', userSysId)
        const own = record ? textOf(record, 'preferred_language') : ''
        return own || String(gs.getProperty('glide.sys.language', ENGLISH))
    },
    text: (key, language, parameters) => String(gs.getMessageLang(key, language, [...parameters])),
    names(userSysIds) {
        if (userSysIds.length === 0) return []
        const found = mapRecords(
            'sys_user',
            (query) => query.addQuery('sys_id', 'IN', userSysIds.join(',')),
            (record) => [record.getUniqueValue(), textOf(record, 'name')] as const,
        )
        const names = new Map(found)
        return userSysIds.map((sysId) => names.get(sysId) ?? '')
    },
}
