import { GlideRecordSecure, gs, type GlideRecord } from '@servicenow/glide'
import { isEnded } from '../service-health/incident-standing.ts'
import type { CaseIncident, CaseIncidents } from '../support-cases/case-dependencies.ts'
import { flagOf, textOf } from './glide-values.ts'
import { findRecord } from './records.ts'

const toIncident = (record: GlideRecord<string>): CaseIncident => ({
    sysId: record.getUniqueValue(),
    number: textOf(record, 'number'),
    shortDescription: textOf(record, 'short_description'),
    description: textOf(record, 'description'),
    isEnded: isEnded({ state: textOf(record, 'state'), isActive: flagOf(record, 'active') }),
})

export const glideCaseIncidents: CaseIncidents = {
    ofUser(sysId) {
        const record = new GlideRecordSecure('incident')
        return record.get(sysId) ? toIncident(record as unknown as GlideRecord<string>) : undefined
    },
    readable(sysIds) {
        const found = new Map<string, CaseIncident>()
        if (sysIds.length === 0) return found
        const record = new GlideRecordSecure('incident')
        record.addQuery('sys_id', 'IN', sysIds.join(','))
        record.query()
        while (record.next())
            found.set(record.getUniqueValue(), toIncident(record as unknown as GlideRecord<string>))
        return found
    },
    contact() {
        const record = findRecord('sys_user', String(gs.getUserID()))
        if (!record) return { name: '', mail: '', phone: '' }
        return {
            name: textOf(record, 'name'),
            mail: textOf(record, 'email'),
            phone: textOf(record, 'phone') || textOf(record, 'mobile_phone'),
        }
    },
}
