import { useContext } from 'preact/hooks'
import { t } from 'sn-translate'
import type { CaseFile } from '../../server/support-cases/support-case.ts'
import { languageTag } from '../shared/dates.ts'
import { UserContext } from './user-context.ts'

/** "132 kB" */
export function FileSize({ of }: { readonly of: number }) {
    const { language } = useContext(UserContext)
    const kilobytes = Math.max(1, Math.round(of / 1000))
    return (
        <>
            {new Intl.NumberFormat(languageTag(language), { style: 'unit', unit: 'kilobyte' }).format(
                kilobytes,
            )}
        </>
    )
}

/** Files to download. */
export function FileList({ files }: { readonly files: readonly CaseFile[] }) {
    if (files.length === 0) return null
    return (
        <ul class="m365-files" aria-label={t('Files')}>
            {files.map((file) => (
                <li key={file.sysId}>
                    <a href={`/sys_attachment.do?sys_id=${file.sysId}`} download={file.fileName}>
                        {file.fileName}
                    </a>{' '}
                    <span class="m365-muted">
                        <FileSize of={file.size} />
                    </span>
                </li>
            ))}
        </ul>
    )
}
