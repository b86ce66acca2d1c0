import { t } from 'sn-translate'
import type { ListQuery } from './page-query.ts'
import { exportList } from './requests.ts'
import { TaskFailure } from './task-failure.tsx'
import { saveFile } from '../shared/save-file.ts'
import { useTask } from '../shared/use-task.ts'

/** The whole list, filtered as it is, as a file that spreadsheets open; the browser makes it of the answer. */
export function ExportButton({ query }: { readonly query: ListQuery }) {
    const { isRunning, value, failure, start } = useTask(exportList, ({ csv, fileName }) =>
        saveFile(fileName, [csv], 'text/csv'),
    )

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
