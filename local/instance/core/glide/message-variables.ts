import { escapeXml } from './xml-text.ts'

/**
 * The `${name}` of a REST message: those that its method declares become the values that the script sets, nothing
 * where it sets none; others are sent as they are written.
 * ServiceNowDocs: api-reference/web-services/c_VariableSubstitutionREST; the SDK's rest-message-guide
 */
export class MessageVariables {
    private readonly values = new Map<string, string>()
    private forced = true

    constructor(private readonly declared: readonly string[]) {}

    set(name: string, value: string, escaped: boolean): void {
        this.values.set(name, escaped ? escapeXml(value) : value)
    }

    /** Declared variables without a value stay as they are written. */
    leaveUnset(): void {
        this.forced = false
    }

    fill(text: string): string {
        return text.replace(/\$\{([^{}]*)\}/g, (written, name: string) => {
            if (!this.declared.includes(name)) return written
            return this.values.get(name) ?? (this.forced ? '' : written)
        })
    }
}
