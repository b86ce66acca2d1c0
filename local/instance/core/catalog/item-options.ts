import type { OrderedVariable } from '../../catalog-contracts.ts'
import type { Row, Session } from '../../contracts.ts'
import { recordDisplay } from '../script/display-value.ts'
import type { TableDictionary } from '../dictionary/dictionary.ts'
import type { MemoryStore } from '../store/memory-store.ts'
import { translatedText } from './translated-text.ts'
import { isFormat, kindOf } from './variable-kinds.ts'

export interface OptionDependencies {
    readonly store: MemoryStore
    readonly dictionary: TableDictionary
}

const QUESTIONS = 'item_option_new'

/** Puts the values of an order into Options and Variable Ownership, by variable (request-management-architecture). */
export function writeOptions(
    { store }: OptionDependencies,
    requestItem: string,
    values: readonly { readonly variable: string; readonly order: string; readonly value: string }[],
): void {
    for (const { variable, order, value } of values) {
        const option = store.insert('sc_item_option', { item_option_new: variable, value, order })
        store.insert('sc_item_option_mtom', {
            request_item: requestItem,
            sc_item_option: option?.['sys_id'] ?? '',
        })
    }
}

/** The variables of a requested item in their order, each with what it reads in the user's language. */
export function orderedVariables(
    deps: OptionDependencies,
    { language }: Pick<Session, 'language'>,
    requestItem: string,
): readonly OrderedVariable[] {
    const { store } = deps
    return store
        .find('sc_item_option_mtom', { request_item: requestItem })
        .flatMap(({ sc_item_option: id = '' }) => {
            const option = store.get('sc_item_option', id)
            const question = store.get(QUESTIONS, option?.['item_option_new'] ?? '')
            return option && question ? [{ option, question }] : []
        })
        .sort((one, other) => Number(one.option['order']) - Number(other.option['order']))
        .map(({ option, question }) => ({
            name: question['name'] ?? '',
            label: translatedText(store, language, QUESTIONS, 'question_text', question),
            value: option['value'] ?? '',
            display: displayOf(deps, language, question, option['value'] ?? ''),
            summary: question['visible_summary'] !== 'false',
        }))
}

function displayOf(deps: OptionDependencies, language: string, question: Row, value: string): string {
    const { store } = deps
    const kind = kindOf(question['type'] ?? '', question['name'] ?? '')
    if (value === '' || isFormat(kind)) return value
    if (kind === 'select') {
        const [choice] = store.find('question_choice', { question: question['sys_id'] ?? '', value })
        return choice ? translatedText(store, language, 'question_choice', 'text', choice) : value
    }
    if (kind === 'lookup') {
        const table = question['lookup_table'] ?? ''
        const [row] = store.find(table, { [question['lookup_value'] || 'sys_id']: value })
        const labels = (question['lookup_label'] || '').split(',').filter(Boolean)
        if (!row) return value
        return labels.length === 0
            ? recordDisplay(deps, table, row)
            : labels.map((column) => row[column.trim()] ?? '').join(' ')
    }
    const table = kind === 'requested_for' ? 'sys_user' : kind === 'reference' ? question['reference'] : ''
    const row = table ? store.get(table, value) : undefined
    return table && row ? recordDisplay(deps, table, row) : value
}
