import { useEffect } from 'preact/hooks'
import { t } from 'sn-translate'
import type { OwnList } from '../../server/user-operations/people/own-operations-view.ts'
import { PageFrame } from '../shared/page-frame.tsx'
import { useReading } from '../shared/use-reading.ts'
import { failureTexts } from './failure-texts.ts'
import { OwnList as List } from './own-list.tsx'
import { listsPath, useOffsets } from './own-offsets.ts'
import { parseOwnOperations } from './parse-operation.ts'

/** What waits for the reader, what they asked for, and what is done for them. */
export function OwnOperationsPage() {
    const { offsets, go } = useOffsets()
    const { reading, readAgain } = useReading(listsPath(offsets), parseOwnOperations)
    const ready = reading.phase === 'ready' ? reading : null
    const title = t('My Microsoft 365 requests')
    useEffect(() => {
        document.title = `${title} - ${t('Microsoft 365 Support')}`
    }, [])
    const list = (name: OwnList, heading: string, nothing: string) =>
        ready && (
            <List
                name={name}
                title={heading}
                nothing={nothing}
                page={ready.value.lists[name]}
                offsets={offsets}
                onGo={go}
            />
        )
    return (
        <PageFrame
            title={title}
            reader={ready?.value.user ?? null}
            clockOffset={ready?.clockOffset ?? 0}
            isBusy={ready?.refresh === 'running'}
            failure={reading.phase === 'failed' ? reading.failure : (ready?.refreshFailure ?? null)}
            failureTexts={failureTexts}
            onTryAgain={() => void readAgain()}
        >
            {ready && !ready.refreshFailure && (
                <>
                    {list('waiting', t('Waits for me'), t('Nothing waits for you.'))}
                    {list('asked', t('Asked for by me'), t('You have asked for nothing yet.'))}
                    {list('mine', t('Done for me'), t('Nothing was asked for you.'))}
                </>
            )}
        </PageFrame>
    )
}
