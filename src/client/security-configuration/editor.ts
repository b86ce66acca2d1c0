import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { ConfigurationView } from '../../server/security-tickets/security-tickets-view.ts'
import type { TicketSettings } from '../../server/security-tickets/ticket-settings.ts'
import type { FieldProps } from '../shared/field.tsx'
import { nameOf } from '../shared/go-to-field.ts'
import { valueAt } from '../shared/settings-path.ts'
import { standingProblems, type Judgement } from './judgement.ts'

/** What every field of the page needs; a field itself knows no more than its path. */
export interface Editor {
    readonly settings: TicketSettings
    readonly page: ConfigurationView
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

/** The field of a path: its value, and what is wrong with it. */
export function useField(
    path: string,
    label: string,
    description?: string,
): { readonly value: unknown; readonly change: (value: unknown) => void; readonly field: FieldProps } {
    const { settings, judgement, edit } = useEditor()
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
