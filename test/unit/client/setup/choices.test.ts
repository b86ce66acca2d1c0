import * as page from '../../../../src/client/setup/choices.ts'
import {
    NO_CHOICES,
    setupTypeOf,
    somebodyCallsIn,
    type Feature,
    type SetupChoices,
} from '../../../../src/server/setup/setup-choices.ts'
import { BACKENDS } from '../../../../src/server/support-cases/backends/definitions.ts'

const ANSWERS = [null, true, false] as const
const FEATURES: readonly (readonly Feature[])[] = [
    ['service-health'],
    ['support-cases'],
    ['secure-score'],
    ['support-cases', 'secure-score'],
]
const ALL: readonly SetupChoices[] = ANSWERS.flatMap((basicAuthentication) =>
    ANSWERS.flatMap((singleTenant) =>
        FEATURES.flatMap((features) =>
            BACKENDS.flatMap(({ id: supportBackend }) =>
                [true, false].map((receivesSecurityTickets) => ({
                    ...NO_CHOICES,
                    basicAuthentication,
                    singleTenant,
                    features,
                    supportBackend,
                    receivesSecurityTickets,
                })),
            ),
        ),
    ),
)

test('for all answers the page shows the set-up that the server will decide', () => {
    expect(ALL.map((choices) => page.setupTypeOf(choices))).toEqual(
        ALL.map((choices) => setupTypeOf(choices) ?? null),
    )
})

test('for all answers the page presets "Skip current step" as the server does', () => {
    const backends = BACKENDS.map(({ id, service }) => ({ id, callsService: service !== null }))
    expect(ALL.map((choices) => page.somebodyCallsIn(choices, backends))).toEqual(ALL.map(somebodyCallsIn))
})
