import type { CatalogChoice, CatalogVariable } from '../../catalog-contracts.ts'
import type { RecordAccess, Row, Session } from '../../contracts.ts'
import { listOf } from '../store/compile-condition.ts'
import type { MemoryStore, StoreContext } from '../store/memory-store.ts'
import { translatedText } from './translated-text.ts'
import { isFormat, kindOf, type VariableKind } from './variable-kinds.ts'

export interface VariableDependencies {
    readonly store: MemoryStore
    readonly records: () => RecordAccess
    contextOf(session: Session): StoreContext
}

const TABLE = 'item_option_new'
/** "You cannot add more than 10,000 choices" (lookup-select-box). */
const MOST = 10_000
const SCRIPT = 'javascript:'
/** What these say is the order form's affair, or needs nothing here. */
const KNOWN_ATTRIBUTES =
    /^(?:max_length|is_searchable_choice|ref_ac_columns|ref_ac_order_by|ref_auto_completer)=/

/**
 * The variables of catalog items. What a variable asks for and is not known here throws by its name.
 * @see ServiceNowDocs: servicenow-platform/service-catalog (t_CreateAVariableForACatalogItem, r_VariableTypes)
 */
export class Variables {
    constructor(private readonly deps: VariableDependencies) {}

    /** Of an item, in their order, as this user sees them. */
    of(session: Session, item: Row): readonly CatalogVariable[] {
        const { store } = this.deps
        const id = item['sys_id'] ?? ''
        if (store.find('io_set_item', { sc_cat_item: id }).length > 0)
            throw new Error(`local instance: variable sets are not implemented (${item['name'] ?? ''})`)
        return store
            .query(TABLE, `cat_item=${id}^active=true^ORDERBYorder`)
            .map((row) => this.variable(session, row))
    }

    private variable(session: Session, row: Row): CatalogVariable {
        const name = row['name'] ?? ''
        const kind = kindOf(row['type'] ?? '', name)
        refuseUnknown(row, name)
        const { store } = this.deps
        const table = kind === 'requested_for' ? 'sys_user' : (row['reference'] ?? '')
        return {
            sysId: row['sys_id'] ?? '',
            name,
            kind,
            type: row['type'] ?? '',
            isFormat: isFormat(kind),
            label: translatedText(store, session.language, TABLE, 'question_text', row),
            mandatory: row['mandatory'] === 'true',
            readOnly: row['read_only'] === 'true',
            hidden: row['hidden'] === 'true' || row['visible_standalone'] === 'false',
            summary: row['visible_summary'] !== 'false',
            defaultValue: this.defaultOf(session, row, kind),
            hint: row['tooltip'] ?? '',
            example: row['example_text'] ?? '',
            help: row['help_text'] ?? '',
            columns: row['layout'] === '2across' || row['layout'] === '2down' ? 2 : 1,
            displayTitle: row['display_title'] === 'true',
            maxLength: maxLengthOf(row),
            includeNone: row['include_none'] === 'true',
            choices: this.choices(session, row, kind),
            reference: kind === 'reference' || kind === 'requested_for' ? table : '',
            qualifier: qualifierOf(row, name),
        }
    }

    private defaultOf(session: Session, row: Row, kind: VariableKind): string {
        const given = row['default_value'] ?? ''
        const value = given.startsWith(SCRIPT)
            ? this.deps.contextOf(session).evaluate(given.slice(SCRIPT.length))
            : given
        if (kind === 'checkbox') return String(value === 'true')
        // "If you don't specify the default value …, the current logged-in user … is considered" (requested-for).
        return kind === 'requested_for' && value === '' ? session.userId : value
    }

    private choices(session: Session, row: Row, kind: VariableKind): readonly CatalogChoice[] {
        if (kind === 'yes_no') return ['Yes', 'No'].map((value) => ({ value, label: value }))
        if (kind === 'select') return this.questionChoices(session, row)
        return kind === 'lookup' ? this.lookup(session, row) : []
    }

    private questionChoices(session: Session, row: Row): readonly CatalogChoice[] {
        const { store } = this.deps
        return store
            .query('question_choice', `question=${row['sys_id'] ?? ''}^inactive=false^ORDERBYorder`)
            .map((choice) => ({
                value: choice['value'] ?? '',
                label: translatedText(store, session.language, 'question_choice', 'text', choice),
            }))
    }

    /** Rows of a table that the user may read; labels of several fields stand side by side. */
    private lookup(session: Session, row: Row): readonly CatalogChoice[] {
        const table = row['lookup_table'] ?? ''
        const value = row['lookup_value'] || 'sys_id'
        const labels = listOf(row['lookup_label'] ?? '')
        const query = `${qualifierOf(row, row['name'] ?? '')}^ORDERBY${labels[0] ?? value}`
        const { rows } = this.deps.records().query(session, table, query, { limit: MOST, offset: 0 })
        return rows.map((found) => ({
            value: found.row[value] ?? '',
            label: (labels.length > 0 ? labels : [value])
                .map((column) => found.display[column] ?? '')
                .join(' '),
        }))
    }
}

const maxLengthOf = (row: Row): number =>
    Number(/(?:^|,)max_length=(\d+)/.exec(row['attributes'] ?? '')?.[1] ?? 65_000)

/** The condition that a reference or lookup goes by. */
function qualifierOf(row: Row, name: string): string {
    const kind = row['use_reference_qualifier'] || 'simple'
    if (kind === 'simple') return (row['reference_qual_condition'] ?? '').replace(/\^EQ$/, '')
    if (kind === 'advanced') return (row['reference_qual'] ?? '').replace(/\^EQ$/, '')
    throw new Error(`local instance: the ${kind} qualifier of the variable ${name} is not implemented`)
}

function refuseUnknown(row: Row, name: string): void {
    const refuse = (what: string): never => {
        throw new Error(`local instance: ${what} of the variable ${name} is not implemented`)
    }
    for (const column of ['read_roles', 'write_roles', 'create_roles', 'validate_regex'])
        if (row[column]) refuse(column)
    if (row['use_dynamic_default'] === 'true') refuse('use_dynamic_default')
    for (const attribute of listOf(row['attributes'] ?? ''))
        if (!KNOWN_ATTRIBUTES.test(attribute)) refuse(`the attribute ${attribute}`)
}
