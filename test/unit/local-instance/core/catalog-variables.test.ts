import { documented } from '../documented.ts'
import { catalogLab } from './catalog-lab.ts'

const PAGE = 'servicenow-platform/service-catalog/c_ScriptableServiceCatalogVariables'

/** An order with one variable of each kind that holds something. */
function ordered() {
    const lab = catalogLab()
    const kind = lab.variable('kind', '5')
    lab.choice(kind, 'fern')
    lab.variable('title', '11')
    lab.variable('waterer', '8', { reference: 'sys_user' })
    lab.variable('gift', '7')
    lab.variable('why', '2')
    const variables = { kind: 'fern', waterer: lab.eric.userId, gift: 'true', why: 'It is green' }
    const id = lab.ordered(lab.emma, variables)
    const on = <T>(script: string): T =>
        lab.run<T>(`var item = new GlideRecord('sc_req_item'); item.get('${id}'); ${script}`)
    return { ...lab, id, on }
}

documented(PAGE, 'Scriptable service catalog variables', () => {
    test('a variable reads as text by its name; a reference as the sys_id of its record', () => {
        const { on, eric } = ordered()
        expect(
            on(
                `return [item.variables.kind + '', String(item.variables.waterer), item.variables.gift == 'true']`,
            ),
        ).toEqual(['fern', eric.userId, true])
    })

    test('in an async rule of the requested item too', () => {
        const lab = catalogLab()
        lab.variable('why', '2')
        lab.rule({
            collection: 'sc_req_item',
            when: 'async_always',
            action_update: 'false',
            script: `current.description = 'because: ' + current.variables.why; current.update()`,
        })
        const id = lab.ordered(lab.emma, { why: 'it is green' })
        expect(lab.row('sc_req_item', id)['description'] ?? '').toBe('')
        lab.instance.jobs.drain()
        expect(lab.row('sc_req_item', id)['description']).toBe('because: it is green')
    })

    test('a name that the item does not have throws, and so does another table than the requested item', () => {
        const { on, run } = ordered()
        expect(() => on(`return item.variables.colour`)).toThrow('the requested item has no variable colour')
        expect(run(`return String(new GlideRecord('sc_task').variables)`)).toBe('undefined')
    })

    test('setting one throws by name', () => {
        expect(() => ordered().on(`item.variables.why = 'x'`)).toThrow('setting the variable why')
    })
})

documented('servicenow-platform/service-catalog/reference', 'Reference', () => {
    test('getDisplayValue reads as people do', () => {
        expect(
            ordered().on(`return ['kind', 'waterer', 'gift', 'why'].map(function (name) {
                return item.variables[name].getDisplayValue()
            })`),
        ).toEqual(['The fern', 'eric.employee', 'true', 'It is green'])
    })
})

documented(PAGE, 'Get the name value pair of variables associated with a GlideRecord', () => {
    test('getVariableValue answers names and values', () => {
        const { on, eric } = ordered()
        expect(on(`return item.variables.getVariableValue()`)).toEqual({
            kind: 'fern',
            waterer: eric.userId,
            gift: 'true',
            why: 'It is green',
        })
    })
})

documented(PAGE, 'Example to access variables of GlideRecord for the Task table', () => {
    test('getElements has all but those that only arrange the form, in their order, each with its question', () => {
        expect(
            ordered().on(`return item.variables.getElements().map(function (element) {
                var question = element.getQuestion()
                return question.getLabel() + question.getValue() + element.isMultiRow()
            }).slice(2)`),
        ).toEqual(['gift?truefalse', 'why?It is greenfalse'])
    })
})

documented(PAGE, 'APIs for GlideElementVariable', () => {
    test('what is not here throws by name', () => {
        expect(() => ordered().on(`item.variables.why.getDecryptedValue()`)).toThrow(
            'variables.why.getDecryptedValue',
        )
    })
})

documented('platform-administration/system-localization/r_TranslatedText', 'Translated text table', () => {
    test('item, questions and choices are shown in the user’s language', () => {
        const lab = catalogLab()
        const kind = lab.variable('kind', '5')
        const fern = lab.choice(kind, 'fern')
        const translate = (tablename: string, fieldname: string, documentkey: string, value: string) =>
            lab.insert('sys_translated_text', { tablename, fieldname, documentkey, value, language: 'fr' })
        translate('sc_cat_item', 'name', lab.item, 'Une plante')
        translate('item_option_new', 'question_text', kind, 'Laquelle ?')
        translate('question_choice', 'text', fern, 'La fougère')
        const seen = (language: string) => {
            const item = lab.instance.catalog.item({ ...lab.emma, language }, lab.item)
            const [variable] = item?.variables() ?? []
            return [item?.name, variable?.label, variable?.choices[0]?.label]
        }
        expect(seen('fr')).toEqual(['Une plante', 'Laquelle ?', 'La fougère'])
        expect(seen('en')).toEqual(['A plant', 'kind?', 'The fern'])
    })
})
