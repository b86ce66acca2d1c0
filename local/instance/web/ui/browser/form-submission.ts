import type { FormField } from './form-field.ts'
import { addMessage } from './page-messages.ts'

/** Verbs that take what the form holds with them. */
const savesNothing = (verb: string): boolean => verb === 'sysverb_delete'

interface Surroundings {
    readonly form: HTMLFormElement
    readonly fields: readonly FormField[]
    readonly maySubmit: () => boolean
    readonly t: (text: string) => string
}

/** Sends the form: by a button, by the Enter key, or by a script. */
export class FormSubmission {
    private last = ''

    constructor(private readonly at: Surroundings) {
        const { form } = at
        form.noValidate = true
        form.addEventListener('submit', (event) => {
            const pressed = event.submitter instanceof HTMLButtonElement ? event.submitter : null
            const name = pressed?.dataset['actionName']
            if (!this.agreed(name || pressed?.value || 'sysverb_update')) event.preventDefault()
        })
    }

    /** Sends the form as if that action were pressed; false: something stops it. */
    submit(action: string): boolean {
        const { form } = this.at
        if (!this.agreed(action)) return false
        const noted = document.createElement('input')
        noted.type = 'hidden'
        noted.name = 'sys_action'
        noted.value = action
        form.prepend(noted)
        form.dataset['sent'] = 'true'
        // Not form.submit: a field may carry that name.
        HTMLFormElement.prototype.submit.call(form)
        return true
    }

    lastAction(): string {
        return this.last
    }

    private agreed(action: string): boolean {
        this.last = action
        if (action === 'sysverb_delete' && !confirm(this.at.t('Delete this record?'))) return false
        return (savesNothing(action) || this.complete()) && this.at.maySubmit()
    }

    /** Whether every mandatory field that is shown is filled in; else says which are not. */
    private complete(): boolean {
        const open = this.at.fields.filter(
            (field) =>
                field.mandatory &&
                !field.fixed &&
                field.isDisplayed &&
                field.value.trim() === '' &&
                // What a select shows may be "-- None --".
                (field.select !== null || field.display.trim() === ''),
        )
        const [first] = open
        if (!first) return true
        const names = open.map(({ label }) => label).join(', ')
        addMessage('error', `${this.at.t('The following mandatory fields are not filled in')}: ${names}`)
        if (first.panel?.hidden)
            document.getElementById(first.panel.getAttribute('aria-labelledby') ?? '')?.click()
        first.control.focus()
        return false
    }
}
