import type { ChangeListeners } from './change-listeners.ts'
import type { FormDefinition } from './definition.ts'
import { choiceMethods } from './field-choices.ts'
import { fieldDecorations } from './field-decorations.ts'
import { hideFieldMessages, showFieldMessage } from './field-messages.ts'
import type { FormField } from './form-field.ts'
import { formSectionMethods } from './form-sections.ts'
import { loud } from './loud.ts'
import { addMessage, clearMessages, type MessageKind } from './page-messages.ts'
import { displayValueOf, fetchRecord } from './page-record.ts'
import { guarded } from './report.ts'
import { relatedListMethods } from './related-lists.ts'

/** What g_form asks of the page around it. */
export interface FormActions {
    /** Presses an action, by verb, sys_id or action name; `stay` of saving. */
    submit(verb: string): boolean
    lastAction(): string
}

/** The fields of a form by name. A column that is not on the form is told in the console; another name throws. */
export function fieldFinder(definition: FormDefinition, fields: readonly FormField[]) {
    const byName = new Map(fields.map((field) => [field.name, field]))
    const columns = new Set(definition.columns)
    return (given: unknown): FormField | undefined => {
        const written = String(given)
        const name = written.startsWith(`${definition.table}.`)
            ? written.slice(definition.table.length + 1)
            : written
        const found = byName.get(name)
        if (!found && !columns.has(name.split('.')[0] ?? ''))
            throw new Error(`local instance: ${definition.table} has no field ${name}`)
        if (!found) console.warn(`g_form: the field ${name} is not on this form`)
        return found
    }
}

/** `g_form`. ServiceNowDocs: api-reference/c_GlideFormAPI. A member that is not here throws by its name. */
export function glideForm(
    definition: FormDefinition,
    fields: readonly FormField[],
    changes: ChangeListeners,
    actions: FormActions,
): GlideForm {
    const field = fieldFinder(definition, fields)
    const message = (kind: MessageKind) => (text: unknown) => addMessage(kind, text)
    const setValue = (name: unknown, given: unknown, givenDisplay?: unknown): void => {
        const found = field(name)
        if (!found) return
        // A read-only field keeps its value, whoever made it so (GlideForm, setReadOnly).
        if (found.readOnly) return console.warn(`g_form.setValue: ${found.name} is read-only`)
        const list = (value: unknown): string =>
            Array.isArray(value) ? value.join(',') : String(value ?? '')
        const value = list(given)
        const display =
            givenDisplay === undefined && found.reference && value !== ''
                ? displayValueOf(found.reference, value)
                : givenDisplay
        found.write(value, display === undefined ? undefined : list(display))
        changes.check(found)
    }
    const showErrorBox = (name: unknown, text: unknown, scroll = true): void => {
        const found = field(name)
        if (found) showFieldMessage(found, text, 'error', scroll)
    }
    const setDisplay = (name: unknown, display: unknown, keepSpace: boolean): void => {
        const found = field(name)
        const shown = isTrue(display)
        if (!found || (!shown && found.mandatory && found.value === '')) return
        if (keepSpace) found.setVisible(shown)
        else found.setDisplay(shown)
    }
    const setReadOnly = (name: unknown, readOnly: unknown): void => {
        const found = field(name)
        // A mandatory field stays writable until it is mandatory no more (GlideForm, setReadOnly).
        if (found && !(isTrue(readOnly) && found.mandatory)) found.setReadOnly(isTrue(readOnly))
    }
    return loud('g_form', {
        getValue: (name: unknown): string => field(name)?.value ?? '',
        getDisplayValue: (name?: unknown): string =>
            name === undefined ? definition.displayValue : (field(name)?.display ?? ''),
        getDisplayBox: (name: unknown): HTMLElement | null => field(name)?.control ?? null,
        getIntValue: (name: unknown): number => Number.parseInt(field(name)?.value ?? '', 10) || 0,
        getDecimalValue: (name: unknown): number => Number.parseFloat(field(name)?.value ?? '') || 0,
        getBooleanValue: (name: unknown): boolean => !['', 'false'].includes(field(name)?.value ?? ''),
        setValue,
        clearValue: (name: unknown) => setValue(name, '', ''),
        getReference(name: unknown, callback?: (record: object) => void): object | undefined {
            const found = field(name)
            if (!found?.reference) throw new Error(`g_form.getReference: ${String(name)} is no reference`)
            const told = callback && ((record: object) => guarded('getReference', () => callback(record)))
            return fetchRecord(found.reference, found.value, told)
        },
        getControl: (name: unknown): HTMLElement | null => field(name)?.control ?? null,
        getElement: (id: unknown): HTMLElement | null =>
            document.getElementById(String(id)) ?? field(id)?.control ?? null,
        getFormElement: (): HTMLFormElement => formElement(definition),
        getLabelOf: (name: unknown): string => field(name)?.label ?? '',
        setLabelOf(name: unknown, label: unknown): void {
            const found = field(name)
            if (found) found.label = String(label)
        },
        isMandatory: (name: unknown): boolean => field(name)?.mandatory ?? false,
        setMandatory: (name: unknown, mandatory: unknown = true) =>
            field(name)?.setMandatory(isTrue(mandatory)),
        setReadOnly,
        setDisabled: setReadOnly,
        setDisplay: (name: unknown, display: unknown) => setDisplay(name, display, false),
        setVisible: (name: unknown, display: unknown) => setDisplay(name, display, true),
        isVisible: (name: unknown): boolean => field(name)?.isDisplayed ?? false,
        addInfoMessage: message('info'),
        addErrorMessage: message('error'),
        addWarningMessage: message('warning'),
        addSuccessMessage: message('success'),
        addLowMessage: message('low'),
        addModerateMessage: message('moderate'),
        addHighMessage: message('high'),
        clearMessages: () => clearMessages(),
        showFieldMsg(name: unknown, text: unknown, kind?: unknown, scroll = true): void {
            const found = field(name)
            if (found) showFieldMessage(found, text, kind, scroll)
        },
        hideFieldMsg(name: unknown, clearAll: unknown = false): void {
            const found = field(name)
            if (found) hideFieldMessages(found, isTrue(clearAll))
        },
        hideAllFieldMsgs: (kind?: string) => fields.forEach((each) => hideFieldMessages(each, true, kind)),
        showErrorBox,
        hideErrorBox(name: unknown): void {
            const found = field(name)
            if (found) hideFieldMessages(found, true, 'error')
        },
        ...choiceMethods(field),
        ...fieldDecorations(field),
        ...formSectionMethods(),
        ...relatedListMethods(),
        getTableName: () => definition.table,
        getUniqueValue: () => definition.sysId,
        isNewRecord: () => definition.newRecord,
        /** Nothing updates an open form here, so that no change ever comes from a live update. */
        isLiveUpdating: () => false,
        getActionName: () => actions.lastAction(),
        submit: (verb?: unknown) =>
            actions.submit(
                verb === undefined
                    ? definition.newRecord
                        ? 'sysverb_insert'
                        : 'sysverb_update'
                    : String(verb),
            ),
        save: () =>
            actions.submit(definition.newRecord ? 'sysverb_insert_and_stay' : 'sysverb_update_and_stay'),
        onUserChangeValue(listener: (name: string, oldValue: string, newValue: string) => void): () => void {
            return changes.add(({ field: changed, oldValue, newValue, origin }) => {
                if (origin === 'user' && !changed.type.startsWith('journal'))
                    guarded('g_form.onUserChangeValue', () => listener(changed.name, oldValue, newValue))
            })
        },
    })
}

export type GlideForm = object

const isTrue = (value: unknown): boolean => value === true || value === 'true'

const formElement = ({ table }: FormDefinition): HTMLFormElement => {
    const found = document.getElementById(`${table}.do`)
    if (!(found instanceof HTMLFormElement)) throw new Error('local instance: there is no form')
    return found
}
