import { documented } from '../documented.ts'
import { smallInstance } from './small-instance.ts'

/** Label and value, as the page's table has them. */
const STATES = [
    ['New', '-5'],
    ['Assess', '-4'],
    ['Authorize', '-3'],
    ['Scheduled', '-2'],
    ['Implement', '-1'],
    ['Review', '0'],
    ['Closed', '3'],
    ['Canceled', '4'],
] as const

const choicesOf = (run: (script: string) => unknown, column: string): unknown =>
    run(`var gr = new GlideRecord('sys_choice'); gr.addQuery('name', 'change_request'); gr.addQuery('element', '${column}');
        gr.orderBy('sequence'); gr.query(); var found = [];
        while (gr.next()) found.push([gr.getValue('label'), gr.getValue('value')]); return found`)

documented(
    'it-service-management/change-management/c_ChangeStateModel',
    'Legacy: State model and transitions',
    () => {
        const { run } = smallInstance()

        test('a change request has the documented states, and begins as New', () => {
            expect(choicesOf(run, 'state')).toEqual(STATES)
            expect(
                run(
                    `var gr = new GlideRecord('change_request'); gr.initialize(); gr.insert(); return [gr.getValue('state'), gr.getDisplayValue('state'), gr.getValue('type')]`,
                ),
            ).toEqual(['-5', 'New', 'normal'])
        })

        test('a problem keeps the states of a task', () => {
            expect(
                run(
                    `var gr = new GlideRecord('problem'); gr.initialize(); gr.insert(); return gr.getDisplayValue('state')`,
                ),
            ).toBe('Open')
        })
    },
)

documented(
    'it-service-management/change-management/state-model-activate-tasks',
    'Update change request states',
    () => {
        const { run } = smallInstance()

        test('its close codes are those that the script on the page writes', () => {
            expect((choicesOf(run, 'close_code') as string[][]).map(([, value]) => value)).toEqual([
                'successful',
                'successful_issues',
                'unsuccessful',
            ])
        })
    },
)
