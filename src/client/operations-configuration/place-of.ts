import { t } from 'sn-translate'
import type { OperationsConfigurationView } from '../../server/user-operations/configuration/operations-configuration-view.ts'

/** The part of the page that a path of the settings stands in. */
export function placeOf(path: string, { kinds }: Pick<OperationsConfigurationView, 'kinds'>): string {
    const [part = '', kind] = path.split(/[.[]/)
    switch (part) {
        case 'kinds':
            return kinds.find((one) => one.kind === kind)?.label ?? t('Kinds of operations')
        case 'protectedUsers':
            return t('Protected people')
        case 'enrichment':
            return t('Account of the caller')
        case 'classification':
            return t('Suggestions on incidents')
        case 'licenses':
            return t('Licenses')
        case 'passwords':
            return t('Passwords')
        case 'automation':
        case 'runbooks':
            return t('Runbooks')
        default:
            return t('On or off')
    }
}
