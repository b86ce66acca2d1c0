import { useId, useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type { CaseAction, CaseView } from '../../server/support-cases/support-case-view.ts'
import type { CaseFile } from '../../server/support-cases/support-case.ts'
import { ActionIcon } from '../shared/action-icon.tsx'
import { CopyButton } from '../shared/copy-button.tsx'
import { When } from '../shared/when.tsx'
import { CaseActions } from './case-actions.tsx'
import { CaseAlerts } from './case-alerts.tsx'
import { CaseHead } from './case-head.tsx'
import { HandOff } from './hand-off.tsx'
import { actOnCase } from './requests.ts'
import { Timeline } from './timeline.tsx'
import type { Ask, LastRequest } from './use-cases.ts'

/** Does something with the case; answers whether it was done. */
export type Act = (action: CaseAction) => Promise<boolean>

interface CaseCardProps {
    readonly supportCase: CaseView
    /** Files of the incident, to go with a reply. */
    readonly files: readonly CaseFile[]
    readonly isOpenAtFirst: boolean
    /** What was last asked for, when it was about this case. */
    readonly last: LastRequest | null
    readonly ask: Ask
}

/** One case: where it stands, what is to be done, and all that happened. */
export function CaseCard({ supportCase, files, isOpenAtFirst, last, ask }: CaseCardProps) {
    const [isOpen, setOpen] = useState(isOpenAtFirst)
    const body = useId()
    const { sysId, microsoftNumber, handOff, timeline } = supportCase
    const act: Act = async (action) =>
        (await ask(`${sysId} ${action.action}`, () => actOnCase(sysId, action))) !== null
    return (
        <article class="m365-card">
            <div class="m365-card__header">
                <h3>
                    <button
                        id={`case-${sysId}`}
                        type="button"
                        class="m365-card__toggle"
                        aria-expanded={isOpen}
                        aria-controls={body}
                        onClick={() => setOpen(!isOpen)}
                    >
                        <ActionIcon name="chevron" class="m365-card__chevron" />
                        {supportCase.title}
                    </button>
                </h3>
                <CaseHead line={supportCase} />
            </div>
            <div id={body} class="m365-card__body" hidden={!isOpen}>
                <CaseAlerts supportCase={supportCase} act={act} last={last} />
                {handOff && <HandOff supportCase={supportCase} handOff={handOff} act={act} last={last} />}
                <dl class="m365-inline-facts">
                    {microsoftNumber && (
                        <>
                            <dt>{t("Microsoft's case number")}</dt>
                            <dd>
                                {microsoftNumber}{' '}
                                <CopyButton value={microsoftNumber} label={t("Microsoft's case number")} />
                            </dd>
                        </>
                    )}
                    <dt>{t('Opened')}</dt>
                    <dd>
                        <When at={supportCase.openedAt} />
                    </dd>
                    <dt>{t('State since')}</dt>
                    <dd>
                        <When at={supportCase.stateSince} />
                    </dd>
                    <dt>{t('Service')}</dt>
                    <dd>
                        {supportCase.service || '–'} · {t('Severity')} {supportCase.severity}
                    </dd>
                </dl>
                <CaseActions supportCase={supportCase} files={files} act={act} last={last} />
                <h4>{t('What happened')}</h4>
                <Timeline entries={timeline} />
            </div>
        </article>
    )
}
