import {
    LIMITS,
    numberProblems,
    withNumbers,
} from '../../../../src/client/automatic-incidents/number-limits.ts'
import { valueAt, withValue } from '../../../../src/client/shared/settings-path.ts'
import { toAutomationTexts } from '../../../../src/server/service-health/settings/automation-texts.ts'
import { DEFAULT_SETTINGS } from '../../../../src/server/service-health/settings/health-settings.ts'
import { parseHealthSettings } from '../../../../src/server/service-health/settings/parse-health-settings.ts'

const texts = toAutomationTexts({ translate: (key) => key })
const problemsWith = (path: string, value: unknown): readonly string[] =>
    numberProblems(withValue(DEFAULT_SETTINGS, path, value), texts).map((problem) => problem.path)
const refusedWith = (path: string, value: unknown): readonly string[] =>
    parseHealthSettings(withValue(DEFAULT_SETTINGS, path, value)).wrong

test.each(LIMITS)(
    '$path: the page refuses what the server would, and nothing else',
    ({ path, least, most }) => {
        const step = path === 'outages.minimumScore' ? 0.01 : 1
        for (const good of [least, most]) {
            expect(problemsWith(path, good)).toEqual([])
            expect(refusedWith(path, good)).toEqual([])
        }
        for (const bad of [least - step, most + step, '', 'many']) {
            expect(problemsWith(path, bad)).toEqual([path])
            expect(refusedWith(path, bad)).toEqual([path])
        }
    },
)

test('every sentence names the limits that hold', () => {
    for (const { path, least, most, wrong } of LIMITS) {
        const scale = path === 'outages.minimumScore' ? 100 : 1
        expect(texts[wrong]).toContain(` ${least * scale} to ${most * scale}.`)
    }
})

test('for the preview a number that is none stays as saved', () => {
    const settings = withValue(DEFAULT_SETTINGS, 'writesPerRun', 'many')
    expect(valueAt(withNumbers(settings, DEFAULT_SETTINGS), 'writesPerRun')).toBe(50)
})
