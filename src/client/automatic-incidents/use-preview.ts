import { useEffect, useRef, useState } from 'preact/hooks'
import type { IncidentPreview } from '../../server/service-health/settings/automation-page.ts'
import type { HealthSettings } from '../../server/service-health/settings/health-settings.ts'
import type { Failure } from '../shared/failure.ts'
import { previewIncident } from './requests.ts'
import type { AutomationActions } from './use-automation.ts'

/** Long enough that a word is typed before it is asked for. */
const PAUSE_MILLISECONDS = 600

export interface PreviewState {
    readonly preview: IncidentPreview | null
    readonly failure: Failure | null
    readonly isReading: boolean
}

/** The incident that the settings would make of an issue, asked for anew after each change. */
export function usePreview(
    settings: HealthSettings | null,
    issue: string,
    judge: AutomationActions['judge'],
): PreviewState & { readonly readAgain: () => void } {
    const [state, setState] = useState<PreviewState>({ preview: null, failure: null, isReading: true })
    const [turn, setTurn] = useState(0)
    // Of two requests the one that was sent last counts, whichever answers first.
    const latest = useRef(0)
    const asked = JSON.stringify(settings)

    useEffect(() => {
        if (!settings) return
        latest.current += 1
        const mine = latest.current
        const ask = async (): Promise<void> => {
            setState((before) => ({ ...before, isReading: true }))
            const answer = await previewIncident({ settings, ...(issue && { issue }) })
            if (mine !== latest.current) return
            setState((before) =>
                answer.ok
                    ? { preview: answer.value, failure: null, isReading: false }
                    : { preview: before.preview, failure: answer.failure, isReading: false },
            )
            if (answer.ok) judge(settings, answer.value.problems)
        }
        const timer = setTimeout(() => void ask(), mine === 1 ? 0 : PAUSE_MILLISECONDS)
        return () => clearTimeout(timer)
    }, [asked, issue, turn])

    return { ...state, readAgain: () => setTurn(turn + 1) }
}
