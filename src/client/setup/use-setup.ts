import { useEffect, useRef, useState } from 'preact/hooks'
import type { CheckGroup } from '../../server/setup/check.ts'
import type { EntryStep, SetupEntries, SetupStep } from '../../server/setup/setup-state.ts'
import type { CheckView, Wizard, WizardAction } from '../../server/setup/wizard.ts'
import { read } from '../shared/api.ts'
import { isDirty, NO_DRAFTS, remaining, savingActions, typed, typedSecretExpiry } from './drafts.ts'
import { parseWizard } from './parse-wizard.ts'
import { postActions, runGroup, withChecks } from './requests.ts'
import type { SetupSession } from './session.ts'
import { queryOfStep, stepInQuery, stepToShow } from './steps.ts'

const START: SetupSession = {
    wizard: null,
    clockOffset: 0,
    step: 'agree',
    drafts: NO_DRAFTS,
    setAside: null,
    refusal: null,
    failure: null,
    conflict: null,
    progress: null,
    tested: null,
    isBusy: false,
    isSaved: false,
    isResuming: false,
}

export interface SetupActions {
    read(): void
    goTo(step: SetupStep): void
    type<Step extends EntryStep>(step: Step, values: Partial<SetupEntries[Step]>): void
    typeSecretExpiry(on: string): void
    agree(): void
    next(): void
    saveAndFinishLater(): void
    continueWithoutSetup(): void
    discardChanges(): void
    confirmInstance(): void
    /** Runs checks without going on: those of the step, or all of them. */
    check(which: 'step' | 'all'): void
    showWhatIsSaved(): void
    takeBack(): void
}

/** The page's whole state, and what a person can do to it. One thing runs at a time; a second press is ignored. */
export function useSetup(): { readonly session: SetupSession; readonly actions: SetupActions } {
    const [session, setSession] = useState(START)
    // What runs across requests reads the newest state, not the one of the moment when it began.
    const current = useRef(session)
    const retryOf = useRef<() => Promise<void>>(() => Promise.resolve())
    const update = (change: Partial<SetupSession>): void => {
        current.current = { ...current.current, ...change }
        setSession(current.current)
    }

    function show(step: SetupStep): void {
        if (step !== current.current.step || stepInQuery(location.search) === null)
            history.pushState(null, '', queryOfStep(location.search, step) + location.hash)
        update({ step, refusal: null, tested: null, isSaved: false, isResuming: true })
    }

    function take(wizard: Wizard): void {
        // With the first answer, so that the page never shows another step before: no focus moves on load.
        const step = current.current.wizard
            ? current.current.step
            : stepToShow(stepInQuery(location.search), wizard)
        update({ wizard, step, clockOffset: Date.parse(wizard.answeredAt) - Date.now() })
    }

    async function readWizard(): Promise<boolean> {
        const answer = await read('/setup/wizard', parseWizard)
        if (answer.ok) take(answer.value)
        update({ failure: answer.ok ? null : answer.failure })
        return answer.ok
    }

    /** Saves what was typed, then acts. @returns whether it was done; what was refused or failed stands in the state. */
    async function act(actions: readonly WizardAction[], drafts = current.current.drafts): Promise<boolean> {
        const { wizard } = current.current
        if (!wizard) return false
        if (document.querySelector('input:invalid')) {
            // The browser holds a day back that the calendar lacks: without this it would be saved as none.
            const problem = { field: 'secretExpiresOn', message: wizard.texts.noSuchDay, fix: '' }
            update({ refusal: { step: 'outbound', problems: [problem], checks: [] } })
            return false
        }
        const all = [...savingActions(drafts), ...actions]
        if (all.length === 0) return true
        const answer = await postActions(wizard.revision, all)
        if (!answer.ok) {
            const isConflict = answer.failure.notice?.code === 'SETUP_CHANGED'
            update(
                isConflict ? { conflict: { failure: answer.failure, retry } } : { failure: answer.failure },
            )
            return false
        }
        take(answer.value.wizard)
        update({
            drafts: remaining(answer.value.wizard, drafts, current.current.drafts),
            refusal: answer.value.refusal,
        })
        return answer.value.refusal === null
    }

    async function runGroups(groups: readonly CheckGroup[]): Promise<readonly CheckView[] | null> {
        const results = new Map<string, CheckView>()
        for (const [done, group] of groups.entries()) {
            update({ progress: { done, total: groups.length, group } })
            const answer = await runGroup(group)
            if (!answer.ok) {
                update({ failure: answer.failure, progress: null })
                return null
            }
            // An answer holds the newest result of every check.
            answer.value.forEach((check) => results.set(check.id, check))
            update({ wizard: withChecks(current.current.wizard!, answer.value) })
        }
        update({ progress: null })
        return [...results.values()]
    }

    function groupsOf(step: SetupStep): readonly CheckGroup[] {
        const { choices, steps } = current.current.wizard!
        if (step === 'complete') return choices.checkGroups
        const checks = steps.find((one) => one.step === step)?.checks ?? []
        return choices.checkGroups.filter((group) => checks.some((check) => check.group === group))
    }

    async function alone(work: () => Promise<void>): Promise<void> {
        if (current.current.isBusy) return
        update({ isBusy: true, failure: null, conflict: null, refusal: null, isSaved: false, tested: null })
        await work()
        update({ isBusy: false, progress: null })
    }

    /** Something that a conflict may stop, and that is done again when the admin says so. */
    function deliberately(work: () => Promise<void>): void {
        retryOf.current = () =>
            alone(async () => {
                if (await readWizard()) await work()
            })
        void alone(work)
    }
    const retry = (): Promise<void> => retryOf.current()

    async function next(): Promise<void> {
        const { step, wizard } = current.current
        if (!wizard) return
        // After "Continue without any setup" entering anything, even nothing new, takes the setup up again.
        const resumed: readonly WizardAction[] =
            wizard.withoutSetup && step !== 'agree' && step !== 'complete'
                ? [{ kind: 'enter', step, values: {} }]
                : []
        const there: readonly WizardAction[] = wizard.position === step ? [] : [{ kind: 'go-to', step }]
        if (!(await act([...resumed, ...there]))) return
        const problems = current.current.wizard?.steps.find((one) => one.step === step)?.problems ?? []
        if (problems.length > 0) {
            update({ refusal: { step, problems, checks: [] } })
            return
        }
        const results = await runGroups(groupsOf(step))
        if (!results) return
        if (step === 'complete') {
            const done = await act([{ kind: 'complete' }])
            // What could not be told before completion is no news after it.
            update({ tested: done ? results.filter(({ status }) => status !== 'not-run') : null })
            return
        }
        if (await act([{ kind: 'next' }])) show(current.current.wizard!.position)
    }

    const actions: SetupActions = {
        read: () => void alone(async () => void (await readWizard())),
        goTo: show,
        type: (step, values) => {
            const { wizard, drafts } = current.current
            if (wizard) update({ drafts: typed(wizard, drafts, step, values), isSaved: false })
        },
        typeSecretExpiry: (on) => {
            const { wizard, drafts } = current.current
            if (wizard) update({ drafts: typedSecretExpiry(wizard, drafts, on), isSaved: false })
        },
        agree: () =>
            deliberately(async () => {
                if (await act([{ kind: 'agree' }])) show('setup-type')
            }),
        next: () => deliberately(next),
        saveAndFinishLater: () =>
            deliberately(async () => {
                const { step, wizard } = current.current
                const there: readonly WizardAction[] =
                    wizard?.position === step ? [] : [{ kind: 'go-to', step }]
                update({ isSaved: await act(there) })
            }),
        continueWithoutSetup: () =>
            deliberately(async () => {
                if (await act([{ kind: 'continue-without-setup' }])) update({ isResuming: false })
            }),
        discardChanges: () =>
            deliberately(async () => {
                if (await act([{ kind: 'discard-changes' }], NO_DRAFTS)) update({ drafts: NO_DRAFTS })
            }),
        confirmInstance: () => deliberately(async () => void (await act([{ kind: 'confirm-instance' }]))),
        check: (which) =>
            deliberately(async () => {
                const { step } = current.current
                if (!(await act([]))) return
                const results = await runGroups(groupsOf(which === 'all' ? 'complete' : step))
                update({ tested: which === 'all' ? results : null })
            }),
        showWhatIsSaved: () =>
            void alone(async () => {
                const { drafts } = current.current
                if (await readWizard()) update({ setAside: drafts, drafts: NO_DRAFTS })
            }),
        takeBack: () => update({ drafts: current.current.setAside ?? NO_DRAFTS, setAside: null }),
    }

    useEffect(() => {
        actions.read()
        const back = (): void => {
            const { wizard } = current.current
            if (wizard) update({ step: stepToShow(stepInQuery(location.search), wizard), refusal: null })
        }
        const leave = (event: BeforeUnloadEvent): void => {
            if (isDirty(current.current.drafts)) event.preventDefault()
        }
        addEventListener('popstate', back)
        addEventListener('beforeunload', leave)
        return () => {
            removeEventListener('popstate', back)
            removeEventListener('beforeunload', leave)
        }
    }, [])

    return { session, actions }
}
