import { useEffect, useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type { OperationAnswer, OperationView } from '../../server/user-operations/people/operation-view.ts'
import { FailureBox } from '../shared/failure-box.tsx'
import { PageFrame } from '../shared/page-frame.tsx'
import { signInUrl } from '../shared/sign-in-url.ts'
import { useReading } from '../shared/use-reading.ts'
import { failureTexts } from './failure-texts.ts'
import { OperationBody } from './operation-body.tsx'
import { parseOperation } from './parse-operation.ts'
import { usePolling } from './use-polling.ts'

/** One operation: what for whom, how far it is, and what the reader may do. */
export function OperationPage({ sysId }: { readonly sysId: string }) {
    const { reading, readAgain } = useReading(`/own_operations/${encodeURIComponent(sysId)}`, parseOperation)
    const ready = reading.phase === 'ready' ? reading : null
    const [changed, setChanged] = useState<{
        readonly before: OperationAnswer
        readonly now: OperationView
    } | null>(null)
    // A newer reading counts more than what the last change answered.
    const operation = ready && (changed?.before === ready.value ? changed.now : ready.value.operation)
    const title = operation?.title ?? t('Microsoft 365 operation')
    useEffect(() => {
        document.title = `${title} - ${t('Microsoft 365 Support')}`
    }, [title])
    usePolling(operation?.waitsFor.what === 'work', readAgain)
    return (
        <PageFrame
            title={title}
            reader={ready?.value.user ?? null}
            clockOffset={ready?.clockOffset ?? 0}
            failure={reading.phase === 'failed' ? reading.failure : null}
            failureTexts={failureTexts}
            onTryAgain={() => void readAgain()}
            lead={
                <p>
                    <a href={location.pathname}>{t('My Microsoft 365 requests')}</a>
                </p>
            }
        >
            {ready && operation && (
                <>
                    {ready.refreshFailure && (
                        <FailureBox
                            failure={ready.refreshFailure}
                            texts={{
                                ...failureTexts(),
                                failed: t('The refresh failed. This page shows what was read before.'),
                            }}
                            signInUrl={signInUrl()}
                            keepsPage
                            onTryAgain={() => void readAgain()}
                        />
                    )}
                    <OperationBody
                        operation={operation}
                        onChange={(now) => setChanged({ before: ready.value, now })}
                        onReadAgain={() => void readAgain()}
                    />
                </>
            )}
        </PageFrame>
    )
}
