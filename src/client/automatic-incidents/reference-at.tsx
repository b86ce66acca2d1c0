import { ReferenceField } from '../shared/reference-field.tsx'
import { useEditor, useField } from './editor.ts'
import { failureTexts } from './failure-texts.ts'
import { findNames } from './requests.ts'

interface ReferenceAtProps {
    readonly path: string
    readonly kind: 'groups' | 'users'
    readonly empty: string
}

/** A group or a user of the settings. */
export function ReferenceAt({ path, kind, empty }: ReferenceAtProps) {
    const { texts, names, name } = useEditor()
    const { value, change, field } = useField(path)
    const sysId = String(value)
    return (
        <ReferenceField
            field={field}
            value={sysId}
            shown={names[sysId]}
            empty={empty}
            texts={texts}
            failureTexts={() => failureTexts(true)}
            find={(query) => findNames(kind, query)}
            onChoose={(one) => {
                if (one) name(one.sysId, one.name)
                change(one?.sysId ?? '')
            }}
        />
    )
}
