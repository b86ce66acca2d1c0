import type { FieldDefinition } from './definition.ts'

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** One field on the form: its value, and how it looks. */
export class FormField {
    readonly name: string
    readonly type: string
    readonly reference: string
    /** Read-only by the server: scripts cannot change that. */
    readonly fixed: boolean
    /** The value when the form was loaded. */
    readonly original: string
    mandatory: boolean
    readOnly: boolean
    private stored: string
    private shown: string
    private readonly element: HTMLElement
    /** What holds the value; of a reference the hidden input. */
    private readonly holder: Control | null
    /** What the user types into. */
    readonly control: HTMLElement

    constructor(table: string, definition: FieldDefinition) {
        const id = `${table}.${definition.name}`
        this.name = definition.name
        this.type = definition.type
        this.reference = definition.reference
        this.fixed = definition.readOnly
        this.readOnly = definition.readOnly
        this.mandatory = definition.mandatory
        this.stored = definition.value
        this.shown = definition.display
        const byId = (wanted: string) => document.getElementById(wanted)
        const element = byId(`element.${id}`)
        const holder = this.fixed ? null : holding(id)
        const control = byId(`sys_readonly.${id}`) ?? byId(`sys_display.${id}`) ?? byId(id)
        if (!element || !control) throw new Error(`local instance: the field ${id} has no control`)
        this.element = element
        this.holder = holder
        this.control = control
        this.original = this.value
    }

    get value(): string {
        if (!this.holder) return this.stored
        if (this.holder instanceof HTMLInputElement && this.holder.type === 'checkbox')
            return String(this.holder.checked)
        return this.holder.value
    }

    get display(): string {
        if (this.control instanceof HTMLSelectElement)
            return (this.control.selectedOptions[0]?.textContent ?? '').trim()
        if (this.reference && this.control instanceof HTMLInputElement) return this.control.value
        return this.holder ? this.value : this.shown
    }

    /** Puts a value into the control; of a reference its display value beside it. */
    write(value: string, display?: string): void {
        this.stored = value
        this.shown = display ?? value
        const { holder, control } = this
        if (!holder) return
        if (holder instanceof HTMLInputElement && holder.type === 'checkbox') {
            holder.checked = value === 'true' || value === '1'
        } else if (holder instanceof HTMLSelectElement && !offers(holder, value)) {
            holder.add(new Option(display ?? value, value))
            holder.value = value
        } else holder.value = value
        if (this.reference && control instanceof HTMLInputElement) control.value = display ?? ''
    }

    get select(): HTMLSelectElement | null {
        return this.control instanceof HTMLSelectElement ? this.control : null
    }

    get label(): string {
        return (this.labelText?.textContent ?? '').trim()
    }

    set label(text: string) {
        if (this.labelText) this.labelText.textContent = text
    }

    get labelElement(): HTMLElement | null {
        return this.element.querySelector('label')
    }

    private get labelText(): Element | null {
        return this.element.querySelector('.label-text')
    }

    setMandatory(mandatory: boolean): void {
        this.mandatory = mandatory
        const mark = this.element.querySelector<HTMLElement>('label .mandatory')
        if (mark) mark.hidden = !mandatory
        this.control.setAttribute('aria-required', String(mandatory))
    }

    setReadOnly(readOnly: boolean): void {
        if (this.fixed) return
        this.readOnly = readOnly
        const { control } = this
        const text = control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement
        if (text && control.type !== 'checkbox') control.readOnly = readOnly
        // A control that is switched off is not posted; what cannot be read-only is kept from the user otherwise.
        else control.classList.toggle('read-only', readOnly)
        control.toggleAttribute('inert', readOnly && !text)
        control.setAttribute('aria-readonly', String(readOnly))
        if (!(text && (control as HTMLInputElement).type !== 'checkbox'))
            control.setAttribute('aria-disabled', String(readOnly))
    }

    get isDisplayed(): boolean {
        return !this.element.hidden && this.element.style.visibility !== 'hidden'
    }

    /** Whether the field takes its space. */
    setDisplay(display: boolean): void {
        this.element.hidden = !display
        if (display) this.element.style.visibility = ''
    }

    /** Whether the field is seen; its space stays. */
    setVisible(visible: boolean): void {
        this.element.style.visibility = visible ? '' : 'hidden'
        if (visible) this.element.hidden = false
    }

    /** What stands below the control: messages of the field. */
    get messages(): HTMLElement {
        const found = this.element.querySelector<HTMLElement>('.field-messages')
        if (found) return found
        const made = document.createElement('div')
        made.className = 'field-messages'
        made.id = `messages.${this.name}`
        made.setAttribute('aria-live', 'polite')
        this.element.querySelector('.value')?.append(made)
        return made
    }

    /** The section that the field stands in; it may be behind a tab. */
    get panel(): HTMLElement | null {
        return this.element.closest<HTMLElement>('[role=tabpanel]')
    }
}

/** Of a checkbox not the hidden input of the same name, which stands for its absence. */
function holding(id: string): Control | null {
    const found = document.getElementById(id)
    const fits =
        found instanceof HTMLInputElement ||
        found instanceof HTMLSelectElement ||
        found instanceof HTMLTextAreaElement
    return fits ? found : null
}

const offers = (select: HTMLSelectElement, value: string): boolean =>
    [...select.options].some((option) => option.value === value)
