import { ChangeListeners, type Origin } from './change-listeners.ts'
import { clientActions } from './client-actions.ts'
import { ClientScripts } from './client-scripts.ts'
import type { FormDefinition } from './definition.ts'
import { FormField } from './form-field.ts'
import { FormSubmission } from './form-submission.ts'
import { fieldFinder, glideForm } from './glide-form.ts'
import { pageDefinition } from './page.ts'
import { addMessage } from './page-messages.ts'
import { guarded } from './report.ts'
import { publish, scriptNames } from './script-names.ts'
import { UiPolicies } from './ui-policies.ts'
import { followTyping } from './user-input.ts'

/** Starts the scripts of a classic form: first client scripts, then UI policies (client-script-best-practices). */
const definition = pageDefinition<FormDefinition>()
const form = document.getElementById(`${definition.table}.do`) as HTMLFormElement
const fields = definition.fields.flatMap((field) => {
    const made = document.getElementById(`element.${definition.table}.${field.name}`)
        ? guarded(`The field ${field.name}`, () => new FormField(definition.table, field))
        : undefined
    return made ? [made] : []
})
const changes = new ChangeListeners()
const names = scriptNames(definition)
const t = names['getMessage'] as (text: string) => string
const submission: FormSubmission = new FormSubmission({
    form,
    fields,
    maySubmit: () => scripts.maySubmit(),
    t,
})
const field = fieldFinder(definition, fields)
const g_form = glideForm(definition, fields, changes, {
    submit: (action) => submission.submit(action),
    lastAction: () => submission.lastAction(),
})
names['g_form'] = g_form
names['g_scratchpad'] = JSON.parse(definition.scratchpad || '{}')
names['gsftSubmit'] = (control: HTMLElement | null, _form?: unknown, action?: unknown): boolean =>
    submission.submit(
        String(action ?? control?.dataset['actionName'] ?? '') || (control?.dataset['action'] ?? ''),
    )
publish(names, definition)

const scripts = new ClientScripts(definition, field, names)
const policies = new UiPolicies({
    definition,
    field,
    setValue: (name, value) => (g_form as { setValue(...given: string[]): void }).setValue(name, value),
    names,
})
for (const each of fields) changes.watch(each)
changes.add((change) => scripts.changed(change))
// A policy looks at its conditions again after a change on the form, but not after one by a UI action.
changes.add((change) => {
    if (change.origin !== 'action') policies.changed(change)
})
followTyping(form, fields, changes)
clientActions(definition.clientActions, names, (run) => changes.during('action' satisfies Origin, run))
for (const problem of definition.problems) addMessage('error', problem)
scripts.load()
policies.load()
