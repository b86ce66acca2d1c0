import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { AutomationChoices } from '../../server/service-health/settings/automation-page.ts'
import type { SettingsProblem } from '../../server/settings-pages/settings-problem.ts'
import type { AutomationTexts } from '../../server/service-health/settings/automation-texts.ts'
import type { HealthSettings } from '../../server/service-health/settings/health-settings.ts'
import type { FieldProps } from '../shared/field.tsx'
import { nameOf } from '../shared/go-to-field.ts'
import { equal } from '../shared/settings-drafts.ts'
import { valueAt } from '../shared/settings-path.ts'
import type { Judgement } from './use-automation.ts'

/** What every field of the page needs; a field itself knows no more than its path. */
export interface Editor {
    readonly settings: HealthSettings
    readonly texts: AutomationTexts
    readonly choices: AutomationChoices
    readonly names: Readonly<Record<string, string>>
    readonly judgement: Judgement | null
    edit(path: string, value: unknown): void
    name(sysId: string, name: string): void
}

export const EditorContext = createContext<Editor | null>(null)

export function useEditor(): Editor {
    const editor = useContext(EditorContext)
    if (!editor) throw new Error('A field stands outside of the editor.')
    return editor
}

/** Problems of entries that nobody has changed since they were judged. */
export const standingProblems = (
    settings: HealthSettings,
    judgement: Judgement | null,
): readonly SettingsProblem[] =>
    judgement?.problems.filter(({ path }) => equal(valueAt(settings, path), valueAt(judgement.of, path))) ??
    []

/**
 * The field of a path: its value, what it is called, and what is wrong with it. Label and note are the texts named like
 * the path's last step; what a rule leaves empty needs no note.
 */
export function useField(
    path: string,
    given?: string,
): { readonly value: unknown; readonly change: (value: unknown) => void; readonly field: FieldProps } {
    const { settings, texts, judgement, edit } = useEditor()
    const said: Readonly<Record<string, string>> = texts
    const step = path.slice(path.lastIndexOf('.') + 1)
    const label = given ?? said[step] ?? step
    const description = path.includes('rules') ? undefined : said[`${step}Note`]
    const problem = standingProblems(settings, judgement).find((one) => one.path === path)
    return {
        value: valueAt(settings, path),
        change: (value) => edit(path, value),
        field: {
            name: nameOf(path),
            label,
            description,
            problem: problem && {
                field: path,
                message: problem.message,
                fix: problem.fix,
                isWarning: !problem.blocks,
            },
        },
    }
}
