import {
    MOST_CACHE_MINUTES,
    MOST_RUN_MINUTES,
    wrongNumbers,
} from '../../../../src/client/operations-configuration/wrong-numbers.ts'
import { withValue } from '../../../../src/client/shared/settings-path.ts'
import { parseOperationSettings } from '../../../../src/server/user-operations/configuration/parse-operation-settings.ts'
import {
    DEFAULT_OPERATION_SETTINGS,
    type OperationSettings,
} from '../../../../src/server/user-operations/operation-settings.ts'

const RUNBOOK = {
    name: 'R',
    label: 'R',
    isOn: true,
    tier: 2,
    workerGroup: '',
    parameters: [],
    timeoutMinutes: 30,
    resetsPasswords: false,
} as const
const SETTINGS: OperationSettings = { ...DEFAULT_OPERATION_SETTINGS, runbooks: [RUNBOOK] }

test.each([
    ['enrichment.minutes', MOST_CACHE_MINUTES],
    ['runbooks[0].timeoutMinutes', MOST_RUN_MINUTES],
])('%s: page and server take the same', (path, most) => {
    for (const value of [-1, 0, 1, most - 1, most, most + 1, 'soon', '']) {
        const entered = withValue(SETTINGS, path, value)
        const { wrong } = parseOperationSettings(entered)
        expect([value, wrongNumbers(entered).map(([place]) => place)]).toEqual([value, wrong])
    }
})
