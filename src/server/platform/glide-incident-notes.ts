import { GlideRecordSecure } from '@servicenow/glide'
import type { IncidentNotes } from '../recommendations/recommendation-store.ts'

/** Close notes hold so much; what does not fit is not cut in silence. */
const LONGEST_CLOSE_NOTES = 4000

export const glideIncidentNotes: IncidentNotes = {
    append(incidentSysId, field, text) {
        const record = new GlideRecordSecure('incident')
        if (!record.get(incidentSysId) || !record.getElement(field).canWrite()) return false
        // Work notes are a journal: what is set is what is added.
        const before = field === 'close_notes' ? String(record.getValue('close_notes') ?? '') : ''
        const after = before === '' ? text : `${before}\n\n${text}`
        if (field === 'close_notes' && after.length > LONGEST_CLOSE_NOTES) return false
        record.setValue(field, after)
        return record.update() !== null
    },
}
