import type { ArticleCache } from '../ports.ts'
import { textOf, timeOf, toGlideTime } from './glide-values.ts'
import { deleteRecord, findRecord, saveRecord } from './records.ts'
import { TABLES } from './tables.ts'

export const glideArticleCache: ArticleCache = {
    read(sysId) {
        const record = findRecord(TABLES.article_cache, sysId)
        return record && { content: textOf(record, 'content'), expiresAt: timeOf(record, 'expires_at') ?? 0 }
    },
    save(sysId, kind, content, expiresAt) {
        const values = { kind, content, expires_at: toGlideTime(expiresAt) }
        saveRecord(TABLES.article_cache, sysId, values, !findRecord(TABLES.article_cache, sysId))
    },
    remove: (sysId) => deleteRecord(TABLES.article_cache, sysId),
}
