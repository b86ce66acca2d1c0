import { useState } from 'preact/hooks'
import type { PersonView } from '../../../server/setup/wizard.ts'
import { Checkbox } from '../../shared/checkbox.tsx'
import { SearchAndChoose } from '../../shared/search-and-choose.tsx'
import { TextField } from '../../shared/text-field.tsx'
import { somebodyCallsIn } from '../choices.ts'
import { findUsers } from '../requests.ts'
import type { StepFieldsProps } from '../step-fields.tsx'
import { failureTexts } from '../texts.ts'

/** "Step - 3": as whom the caller works on this instance. */
export function IntegrationUserFields({ wizard, actions, field, values }: StepFieldsProps) {
    const [chosen, setChosen] = useState<PersonView | null>(wizard.choices.integrationUser)
    const { skip, user, restClientId } = values('integration-user')
    const inbound = values('inbound')
    const callsIn = somebodyCallsIn(values('setup-type'), wizard.choices.backends)
    const isSkipped = skip ?? !callsIn
    const isExternal = !(inbound.skip ?? !callsIn) && inbound.externalOidc
    return (
        <>
            <Checkbox
                {...field('skip')}
                isChecked={isSkipped}
                onChange={(isChecked) => actions.type('integration-user', { skip: isChecked })}
            />
            {!isSkipped && isExternal && (
                <TextField
                    {...field('restClientId')}
                    value={restClientId}
                    onInput={(text) => actions.type('integration-user', { restClientId: text })}
                />
            )}
            {!isSkipped && (
                <SearchAndChoose
                    {...field('user')}
                    chosen={chosen?.sysId === user ? chosen : wizard.choices.integrationUser}
                    search={findUsers}
                    onChoose={(person) => {
                        setChosen(person)
                        actions.type('integration-user', { user: person.sysId })
                    }}
                    failureTexts={failureTexts()}
                />
            )}
        </>
    )
}
