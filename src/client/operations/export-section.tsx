import { useContext, useState } from 'preact/hooks'
import { t } from 'sn-translate'
import { FailureBox } from '../shared/failure-box.tsx'
import { saveFile } from '../shared/save-file.ts'
import { Section } from '../shared/section.tsx'
import { signInUrl } from '../shared/sign-in-url.ts'
import { TextField } from '../shared/text-field.tsx'
import { useTask } from '../shared/use-task.ts'
import { exportOperations, type ExportFilter } from './export-operations.ts'
import { failureTexts } from './failure-texts.ts'
import { ReaderContext } from './reader.ts'

/** The audit trail of a time as a file that spreadsheets open. */
export function ExportSection({ kind }: { readonly kind: string }) {
    const { number } = useContext(ReaderContext)
    const [from, setFrom] = useState('')
    const [to, setTo] = useState('')
    const [read, setRead] = useState(0)
    const { isRunning, value, failure, start } = useTask(
        (filter: ExportFilter) => exportOperations(filter, setRead),
        ({ parts, fileName }) => saveFile(fileName, parts, 'text/csv'),
    )
    const field = failure?.notice?.field
    const problemOf = (name: string) =>
        failure?.notice && field === name
            ? { problem: { field: name, message: failure.notice.message, fix: failure.notice.fix } }
            : {}
    return (
        <Section id="export" title={t('Audit trail as a file')}>
            <p class="m365-muted">
                {t(
                    'Every operation that was requested in this time, with each line of its trail. Times are UTC.',
                )}
            </p>
            <form
                class="m365-grid"
                aria-label={t('Audit trail as a file')}
                onSubmit={(event) => {
                    event.preventDefault()
                    setRead(0)
                    void start({ from, to, kind })
                }}
            >
                <TextField
                    name="from"
                    type="date"
                    label={t('First day')}
                    value={from}
                    onInput={setFrom}
                    {...problemOf('from')}
                />
                <TextField
                    name="to"
                    type="date"
                    label={t('Last day')}
                    value={to}
                    onInput={setTo}
                    {...problemOf('to')}
                />
                <div class="m365-buttons">
                    <button type="submit" class="m365-button" aria-disabled={isRunning}>
                        {t('Export as CSV')}
                    </button>
                </div>
            </form>
            <p class="m365-muted">{t('Without a day: the last 30 days. Kinds as chosen above.')}</p>
            <p role="status" class="m365-said">
                {isRunning && `${t('Operations read:')} ${number(read)}`}
                {value && `${t('The file was made.')} ${t('Operations in it:')} ${number(value.operations)}`}
            </p>
            {failure && field !== 'from' && field !== 'to' && (
                <FailureBox
                    failure={failure}
                    texts={{ ...failureTexts(), failed: t('This could not be done') }}
                    signInUrl={signInUrl()}
                    keepsPage
                />
            )}
        </Section>
    )
}
