import type { SettingsProblem } from '../../server/settings-pages/settings-problem.ts'
import type { FieldProps } from './field.tsx'
import { nameOf } from './go-to-field.ts'
import { valueAt } from './settings-path.ts'

/** What every field of a page of settings needs; a field itself knows no more than its path. */
export interface SettingsEditor<Settings> {
    readonly settings: Settings
    /** Names of groups and users, by sys_id. */
    readonly names: Readonly<Record<string, string>>
    /** What is wrong with entries that nobody has changed since. */
    readonly problems: readonly SettingsProblem[]
    edit(path: string, value: unknown): void
    name(sysId: string, name: string): void
}

export interface SettingField {
    readonly value: unknown
    readonly change: (value: unknown) => void
    readonly field: FieldProps
}

/** The field of a path: its value, and what is wrong with it. */
export function settingField(
    { settings, problems, edit }: SettingsEditor<unknown>,
    path: string,
    label: string,
    description?: string,
): SettingField {
    const problem = problems.find((one) => one.path === path)
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
