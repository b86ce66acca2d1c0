import type { EntryStep, SetupEntries } from '../../server/setup/setup-state.ts'
import type { WizardAction } from '../../server/setup/wizard.ts'

/** What was typed and not saved yet, above what is saved. */
export type Drafts = { readonly [Step in EntryStep]?: Partial<SetupEntries[Step]> } & {
    readonly secretExpiresOn?: string
}

export interface Saved {
    readonly entries: SetupEntries
    readonly secretExpiresOn: string
}

export const NO_DRAFTS: Drafts = {}

const equal = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The values of a step as the page shows them. */
export const valuesOf = <Step extends EntryStep>(
    { entries }: Saved,
    drafts: Drafts,
    step: Step,
): SetupEntries[Step] => ({ ...entries[step], ...drafts[step] })

/** Somebody typed: what is again as it is saved is no change any more. */
export function typed<Step extends EntryStep>(
    saved: Saved,
    drafts: Drafts,
    step: Step,
    values: Partial<SetupEntries[Step]>,
): Drafts {
    const before: Readonly<Record<string, unknown>> = { ...saved.entries[step] }
    const changed = Object.entries({ ...drafts[step], ...values }).filter(
        ([field, value]) => !equal(before[field], value),
    )
    const { [step]: _, ...others } = drafts
    return changed.length === 0 ? (others as Drafts) : { ...drafts, [step]: Object.fromEntries(changed) }
}

export function typedSecretExpiry(saved: Saved, drafts: Drafts, on: string): Drafts {
    const { secretExpiresOn: _, ...others } = drafts
    return on === saved.secretExpiresOn ? others : { ...drafts, secretExpiresOn: on }
}

/** The actions that save all that was typed, on whichever step. */
export const savingActions = ({ secretExpiresOn, ...drafts }: Drafts): readonly WizardAction[] => [
    ...Object.entries(drafts).map(([step, values]) => ({ kind: 'enter', step, values }) as WizardAction),
    ...(secretExpiresOn === undefined ? [] : [{ kind: 'enter-secret-expiry' as const, on: secretExpiresOn }]),
]

/** What stays a draft when others were sent and saved: what was typed while the answer was on its way. */
export function remaining(saved: Saved, sent: Drafts, now: Drafts): Drafts {
    let left: Drafts = {}
    for (const step of Object.keys(now) as (keyof Drafts)[]) {
        if (equal(now[step], sent[step])) continue
        left =
            step === 'secretExpiresOn'
                ? typedSecretExpiry(saved, left, now.secretExpiresOn!)
                : typed(saved, left, step, now[step]!)
    }
    return left
}

export const isDirty = (drafts: Drafts): boolean => Object.keys(drafts).length > 0
