import { t } from 'sn-translate'
import { fieldId, FieldNotes } from '../shared/field.tsx'
import { ReferenceField } from '../shared/reference-field.tsx'
import { referenceWords } from '../shared/reference-words.ts'
import { Section } from '../shared/section.tsx'
import { useField } from '../shared/settings-editor.ts'
import { useEditor } from './editor.ts'
import { failureTexts } from './failure-texts.ts'
import { findPeople } from './requests.ts'

const PATH = 'protectedUsers'
/** The server takes no more. */
const MOST_PEOPLE = 500

/** Whose accounts are never changed. */
export function ProtectedSection() {
    const { settings, names, name } = useEditor()
    const { change, field } = useField(PATH, t('Add a person'))
    const { protectedUsers } = settings
    return (
        <Section id="protected" title={t('Protected people')}>
            <p class="m365-text m365-muted">
                {t(
                    'Their accounts are never changed, whoever asks and approves. Accounts with a directory role are protected without being listed.',
                )}
            </p>
            {protectedUsers.length === 0 ? (
                <p>{t('Nobody is listed.')}</p>
            ) : (
                <ul class="m365-rows">
                    {protectedUsers.map((sysId, at) => (
                        <Protected
                            key={sysId}
                            path={`${PATH}[${at}]`}
                            name={names[sysId] ?? t('A user who is gone')}
                            onRemove={() => {
                                change(protectedUsers.filter((one) => one !== sysId))
                                // The row goes away; the keyboard's place must not go with it.
                                document.getElementById(fieldId(PATH))?.focus()
                            }}
                        />
                    ))}
                </ul>
            )}
            {protectedUsers.length < MOST_PEOPLE && (
                <ReferenceField
                    field={field}
                    value=""
                    shown={undefined}
                    empty=""
                    texts={referenceWords()}
                    failureTexts={() => failureTexts(true)}
                    find={findPeople}
                    onChoose={(one) => {
                        if (!one) return
                        name(one.sysId, one.name)
                        if (!protectedUsers.includes(one.sysId)) change([...protectedUsers, one.sysId])
                    }}
                />
            )}
        </Section>
    )
}

interface ProtectedProps {
    readonly path: string
    readonly name: string
    readonly onRemove: () => void
}

function Protected({ path, name, onRemove }: ProtectedProps) {
    const { field } = useField(path, name)
    return (
        <li class="m365-row m365-row--stacked">
            <p class="m365-buttons">
                {name}
                <button
                    id={fieldId(field.name)}
                    type="button"
                    class="m365-button m365-button--small"
                    onClick={onRemove}
                >
                    {t('Remove')} <span class="m365-visually-hidden">{name}</span>
                </button>
            </p>
            <FieldNotes {...field} />
        </li>
    )
}
