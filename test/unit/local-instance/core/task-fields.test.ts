import { documented } from '../documented.ts'
import { smallInstance } from './small-instance.ts'

/** Name and type as the page lists them; a label where the page names it otherwise than its own field. */
const FIELDS = [
    ['active', 'boolean'],
    ['comments', 'journal_input'],
    ['approval_history', 'journal'],
    ['assigned_to', 'reference'],
    ['sys_created_on', 'glide_date_time'],
    ['description', 'string'],
    ['escalation', 'integer'],
    ['number', 'string'],
    ['opened_at', 'glide_date_time'],
    ['priority', 'integer'],
    ['short_description', 'string'],
    ['state', 'integer'],
    ['sys_id', 'GUID'],
    ['sys_class_name', 'sys_class_name'],
    ['time_worked', 'timer'],
    ['watch_list', 'glide_list'],
    ['work_notes', 'journal_input'],
    ['work_notes_list', 'glide_list'],
] as const

documented(
    'platform-administration/table-administration-and-data-management/r_ImportantTaskTableFields',
    'Important Task table fields',
    () => {
        const { instance, incident, run, user } = smallInstance()

        test.each(FIELDS)('task and what extends it have %s (%s)', (name, type) => {
            for (const table of ['task', 'incident', 'problem', 'change_request'])
                expect([table, instance.dictionary.column(table, name)?.type]).toEqual([table, type])
        })

        test('watchers of work notes are users, and read by their names', () => {
            const { userId, userName } = user('listed')
            const id = incident({ work_notes_list: userId })
            const name = instance.store.get('sys_user', userId)?.['name'] || userName
            expect(
                run(
                    `var gr = new GlideRecord('task'); gr.get('${id}'); return gr.work_notes_list.getDisplayValue()`,
                ),
            ).toBe(name)
        })

        test('the time worked is kept and reads as a duration', () => {
            const id = incident({ time_worked: '1970-01-01 02:05:00' })
            expect(
                run(
                    `var gr = new GlideRecord('incident'); gr.get('${id}'); return [gr.getDisplayValue('time_worked'), gr.time_worked.getGlideObject().getNumericValue()]`,
                ),
            ).toEqual(['2 Hours 5 Minutes', 7_500_000])
        })
    },
)
