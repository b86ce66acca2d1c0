import { t } from 'sn-translate'
import type { ListQuery } from './page-query.ts'
import { exportList } from './requests.ts'
import { TaskFailure } from './task-failure.tsx'
import { useTask } from '../shared/use-task.ts'

/** The whole list, filtered as it is, as a file that spreadsheets open; the browser makes it of the answer. */
export function ExportButton({ query }: { readonly query: ListQuery }) {
    const { isRunning, value, failure, start } = useTask(exportList, ({ csv, fileName }) => {
        const link = document.createElement('a')
        link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }))
        link.download = fileName
        link.click()
        // Once the browser has begun to save it.
        setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
    })

    return (
        <>
            <button
                type="button"
                class="m365-button"
                aria-disabled={isRunning}
                onClick={() => void start(query)}
            >
                {t('Export as CSV')}
            </button>
            <span role="status" class="m365-said">
                {isRunning && t('Loading')}
                {value && t('The file was made.')}
            </span>
            <TaskFailure failure={failure} />
        </>
    )
}
