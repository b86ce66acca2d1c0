import type { FormField } from './form-field.ts'

/** Who changed a field: the user's own hand, a script of the form, or a UI action that runs in the browser. */
export type Origin = 'user' | 'script' | 'action'

export interface FieldChange {
    readonly field: FormField
    readonly oldValue: string
    readonly newValue: string
    readonly origin: Origin
}

type Listener = (change: FieldChange) => void

/** Who is told of changed fields: client scripts, then UI policies, then what scripts registered. */
export class ChangeListeners {
    private readonly listeners: Listener[] = []
    private readonly known = new Map<FormField, string>()
    private origin: Origin = 'script'

    add(listener: Listener): () => void {
        this.listeners.push(listener)
        return () => void this.listeners.splice(this.listeners.indexOf(listener), 1)
    }

    /** Remembers what a field holds, so that the next change is seen as one. */
    watch(field: FormField): void {
        this.known.set(field, field.value)
    }

    /** Runs something whose changes have another origin than a script's. */
    during(origin: Origin, run: () => void): void {
        const before = this.origin
        this.origin = origin
        try {
            run()
        } finally {
            this.origin = before
        }
    }

    /** Tells of a field whose value differs from the one last seen. */
    check(field: FormField): void {
        const newValue = field.value
        if (this.known.get(field) === newValue) return
        this.known.set(field, newValue)
        const { origin } = this
        const change = { field, oldValue: field.original, newValue, origin }
        for (const listener of [...this.listeners]) this.during('script', () => listener(change))
    }
}
