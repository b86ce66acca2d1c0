import { useEffect, useState } from 'preact/hooks'
import { t } from 'sn-translate'
import type { People } from '../../server/setup/people-view.ts'
import { read } from '../shared/api.ts'
import type { Failure } from '../shared/failure.ts'
import { MessageBox } from '../shared/message-box.tsx'
import { hasTexts, isListOf, isObject } from '../shared/shape.ts'
import { SetupFailure } from './setup-failure.tsx'

const parsePeople = (result: unknown): People | null =>
    isObject(result) && isListOf(result.roles, (role) => hasTexts(role, ['role', 'allows']))
        ? (result as unknown as People)
        : null

/** Who holds which role, and where to grant it. */
export function PeopleSection() {
    const [people, setPeople] = useState<People | null>(null)
    const [failure, setFailure] = useState<Failure | null>(null)

    async function list(): Promise<void> {
        const answer = await read('/setup/people', parsePeople)
        if (answer.ok) setPeople(answer.value)
        setFailure(answer.ok ? null : answer.failure)
    }

    useEffect(() => {
        void list().then(() => {
            if (location.hash === '#people') document.getElementById('people')?.scrollIntoView()
        })
    }, [])

    return (
        <section class="m365-guide" id="people" aria-labelledby="people-heading">
            <h3 id="people-heading">{t('People')}</h3>
            {failure && <SetupFailure failure={failure} onTryAgain={() => void list()} />}
            {people?.warning && (
                <MessageBox tone="warning">
                    <p>{people.warning}</p>
                </MessageBox>
            )}
            {people?.roles.map(({ role, allows, total, people: holders, grantUrl, isUsed }) => (
                <div key={role}>
                    <h4>
                        <code>{role}</code> {total}
                    </h4>
                    <p>
                        {allows} {!isUsed && t('Your set-up does not use it.')}
                    </p>
                    <p class="m365-muted m365-text">
                        {holders.map(({ name, userId }) => `${name} (${userId})`).join(', ')}
                    </p>
                    {grantUrl && (
                        <a href={grantUrl} target="_blank">
                            {t('Grant the role')} <span class="m365-visually-hidden">{role}</span>
                        </a>
                    )}
                </div>
            ))}
        </section>
    )
}
