import { isSysId } from '../identifiers.ts'
import type { Directory } from '../ports.ts'

/** Empty: the user is gone, or nobody. */
export const nameOfUser = (
    { directory }: { readonly directory: Pick<Directory, 'user'> },
    sysId: string,
): string => (isSysId(sysId) && directory.user(sysId)?.name) || ''
