import type { Answer } from './api.ts'
import type { FailureTexts } from './failure-text.tsx'
import { ReferenceField, type NamedRecord } from './reference-field.tsx'
import { referenceWords } from './reference-words.ts'
import { useField, useSettingsEditor } from './settings-editor.ts'

interface GroupAtProps {
    readonly path: string
    readonly label: string
    /** What it means that none is chosen. */
    readonly empty: string
    readonly find: (text: string) => Promise<Answer<readonly NamedRecord[]>>
    readonly failureTexts: () => FailureTexts
}

/** A group of the settings. */
export function GroupAt({ path, label, empty, find, failureTexts }: GroupAtProps) {
    const { names, name } = useSettingsEditor()
    const { value, change, field } = useField(path, label)
    const sysId = String(value)
    return (
        <ReferenceField
            field={field}
            value={sysId}
            shown={names[sysId]}
            empty={empty}
            texts={referenceWords()}
            failureTexts={failureTexts}
            find={find}
            onChoose={(one) => {
                if (one) name(one.sysId, one.name)
                change(one?.sysId ?? '')
            }}
        />
    )
}
