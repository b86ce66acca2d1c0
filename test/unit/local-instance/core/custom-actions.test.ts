import { documented } from '../documented.ts'
import { application, record, zipOf } from './package-of.ts'
import { smallInstance } from './small-instance.ts'

const SCRIPT_STEP = '106afb6647032200b4fad7527c9a71e7'
const RUNTIME = '74315b04b3201300176b051a16a8dc2b'
const SCRIPT = '71aa7f6647032200b4fad7527c9a719b'
const [ACTION, STEP, CID] = ['a1', 's1', 's-1']

const SHOUT = `(function execute(inputs, outputs) {
    outputs.shouted = inputs.text.toUpperCase() + typeof inputs.text;
    outputs.about = inputs.about;
    outputs.who = gs.getUserName();
    outputs.flag = true;
})(inputs, outputs);`

const variable = (kind: string, model: string, element: string, more: Record<string, string> = {}) => {
    const isStep = kind.includes('step')
    return record(kind, {
        sys_id: `${model}${kind}${element}`,
        element,
        internal_type: 'string',
        model,
        model_table: isStep ? 'sys_hub_step_instance' : 'sys_hub_action_type_definition',
        ...more,
    })
}
const mapping = (table: string, id: string, field: string, value: string) =>
    record('sys_element_mapping', {
        sys_id: `m${id}${field}`,
        table: `var__m_${table}_${id}`,
        id,
        field,
        value,
    })
const input = (field: string, value: string) => mapping('sys_hub_step_ext_input', STEP, field, value)
const output = (field: string) => mapping('sys_hub_action_output', ACTION, field, `{{step[${CID}].${field}}}`)
const value = (variableId: string, text: string) =>
    record('sys_variable_value', {
        sys_id: `v${variableId.slice(0, 4)}`,
        document: 'sys_hub_step_instance',
        document_key: STEP,
        variable: variableId,
        value: text,
    })

const FILES: Readonly<Record<string, string>> = {
    'scope/sys_app.xml': application(),
    'update/action.xml': record('sys_hub_action_type_definition', { sys_id: ACTION, name: 'Shout' }),
    'update/step.xml': record('sys_hub_step_instance', {
        sys_id: STEP,
        action: ACTION,
        cid: CID,
        label: 'Shout it',
        step_type: SCRIPT_STEP,
    }),
    'update/runtime.xml': value(RUNTIME, 'instance'),
    'update/script.xml': value(SCRIPT, SHOUT),
    'update/in-text.xml': variable('sys_hub_action_input', ACTION, 'text', { mandatory: 'true' }),
    'update/in-about.xml': variable('sys_hub_action_input', ACTION, 'about', {
        internal_type: 'reference',
        reference: 'incident',
    }),
    'update/step-text.xml': variable('sys_hub_step_ext_input', STEP, 'text'),
    'update/step-about.xml': variable('sys_hub_step_ext_input', STEP, 'about'),
    'update/map-text.xml': input('text', '{{action.text}}'),
    'update/map-about.xml': input('about', '{{action.about.sys_id}}'),
    ...Object.fromEntries(
        ['shouted', 'about', 'who', 'flag', 'unset'].flatMap((name) => [
            [`update/step-${name}-out.xml`, variable('sys_hub_step_ext_output', STEP, name)],
            [`update/out-${name}.xml`, variable('sys_hub_action_output', ACTION, name)],
            [`update/map-${name}-out.xml`, output(name)],
        ]),
    ),
}
function installed(changes: Readonly<Record<string, string>> = {}) {
    const lab = smallInstance()
    const report = lab.instance.packages.install(zipOf({ ...FILES, ...changes }), { loadDemo: false })
    return { lab, report }
}
const runs = (
    { lab }: ReturnType<typeof installed>,
    inputs: Readonly<Record<string, string>> = { text: 'hey' },
    user = 'admin',
    action = 'Shout',
) => lab.instance.flowActions.run({ action, user, inputs })

documented('build-workflows/workflow-studio/javascript-step-action-designer', 'Fields', () => {
    test('a script reads inputs and writes outputs, which are strings, as the user that it runs as', () => {
        const made = installed()
        const about = made.lab.incident()
        expect(made.report).toMatchObject({ inert: {}, refused: [] })
        expect(runs(made, { text: 'hey', about })).toEqual({
            shouted: 'HEYstring',
            about,
            who: 'admin',
            flag: 'true',
            unset: '',
        })
        expect(runs(made, { text: 'hey' }, 'system', ACTION)['who']).toBe('system')
    })

    test('a record that is not there has no sys_id', () => {
        expect(runs(installed(), { text: 'hey', about: '9'.repeat(32) })['about']).toBe('')
    })

    test('variables cannot have the names of system fields', () => {
        const { report } = installed({
            'update/step-text.xml': variable('sys_hub_step_ext_input', STEP, 'sys_id'),
        })
        expect(report.refused).toEqual([
            expect.stringContaining('sys_id is a reserved name') as string,
            expect.stringContaining('text is no variable of sys_hub_step_ext_input') as string,
        ])
    })
})

describe('what it does not know is named', () => {
    test.each([
        ['an action that is not there', { action: 'Whisper' }, 'there is no action Whisper'],
        ['a user who is not there', { user: 'nobody.here' }, 'there is no user nobody.here'],
        ['an input that the action does not have', { inputs: { text: 'x', loud: 'y' } }, 'loud is no input'],
        ['a mandatory input without a value', { inputs: {} }, 'the input text is mandatory'],
    ])('%s', (_what, given, message) => {
        const { lab } = installed()
        const run = { action: 'Shout', user: 'admin', inputs: { text: 'x' }, ...given }
        expect(() => lab.instance.flowActions.run(run)).toThrow(new RegExp(message))
    })

    test.each([
        [
            'another step',
            'step',
            record('sys_hub_step_instance', {
                sys_id: STEP,
                action: ACTION,
                cid: CID,
                label: 'Ask',
                step_type: 'other',
            }),
            'the step Ask is not implemented',
        ],
        ['another runtime', 'runtime', value(RUNTIME, 'mid'), 'the runtime mid is not implemented'],
        [
            'an output that the step does not have',
            'script',
            value(SCRIPT, 'outputs.loud = 1'),
            'loud is no output variable',
        ],
    ])('%s', (_what, file, text, message) => {
        expect(() => runs(installed({ [`update/${file}.xml`]: text }))).toThrow(message)
    })

    test('what a script throws is thrown', () => {
        expect(() =>
            runs(installed({ 'update/script.xml': value(SCRIPT, "throw new Error('no')") })),
        ).toThrow('no')
    })
})

test.each([
    [
        'a script that does not compile',
        'script',
        value(SCRIPT, 'outputs. = 1'),
        'its script does not compile',
    ],
    [
        'a step of no action',
        'step',
        record('sys_hub_step_instance', { sys_id: STEP, action: 'gone', cid: CID }),
        'its action is not in the package',
    ],
    [
        'a value of no step',
        'script',
        record('sys_variable_value', {
            sys_id: 'v',
            document: 'sys_hub_step_instance',
            document_key: 'gone',
        }),
        'its step is not in the package',
    ],
    [
        'a variable of no action',
        'in-text',
        variable('sys_hub_action_input', 'gone', 'text'),
        'is not in the package',
    ],
    [
        'a pill of no input',
        'map-text',
        input('text', '{{action.loud}}'),
        '{{action.loud}} is no input of its action',
    ],
    ['a sys_id of no record', 'map-text', input('text', '{{action.text.sys_id}}'), 'is of no record'],
    [
        'a pill of no step',
        'map-who-out',
        mapping('sys_hub_action_output', ACTION, 'who', '{{step[other].who}}'),
        'is no output of a step',
    ],
    ['text around a pill', 'map-text', input('text', 'Dear {{action.text}}'), 'is not implemented'],
])('%s is refused by name when the package is installed', (_what, file, text, reason) => {
    const { report } = installed({ [`update/${file}.xml`]: text })
    expect(report.refused).toContainEqual(expect.stringContaining(reason))
})

test('an action goes with its application', () => {
    const { lab } = installed()
    lab.instance.packages.uninstall('a0000000000000000000000000000001')
    expect(lab.instance.store.query('sys_hub_step_instance')).toEqual([])
    expect(lab.instance.store.query('sys_element_mapping')).toEqual([])
})
