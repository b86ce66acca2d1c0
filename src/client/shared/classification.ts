import { t } from 'sn-translate'

/** Microsoft's two kinds of health issues. */
export function classificationLabel(classification: 'incident' | 'advisory' | 'unknown'): string {
    switch (classification) {
        case 'incident':
            return t('Incident')
        case 'advisory':
            return t('Advisory')
        case 'unknown':
            return t('Kind unknown')
    }
}
