import type { ComponentChildren } from 'preact'
import type { FieldProblem } from '../../server/setup/wizard.ts'
import { Icon } from './icon.tsx'
import './form.css'
import './input.css'

/** What every field has: a name of the payload, a label, a sentence about it, and what is wrong with it. */
export interface FieldProps {
    readonly name: string
    readonly label: string
    readonly description?: string | undefined
    /** A warning stops nobody from saving. */
    readonly problem?: (FieldProblem & { readonly isWarning?: boolean }) | undefined
}

/** Where the keyboard goes when a field is refused. */
export const fieldId = (name: string): string => `field-${name}`
const descriptionId = (name: string): string => `${fieldId(name)}-description`
const problemId = (name: string): string => `${fieldId(name)}-problem`

/** Ties a control to its description and its error. */
export function fieldAria({ name, description, problem }: Omit<FieldProps, 'label'>) {
    const ids = [problem && problemId(name), description && descriptionId(name)].filter(Boolean).join(' ')
    return {
        'aria-describedby': ids || undefined,
        'aria-invalid': problem && !problem.isWarning ? true : undefined,
    }
}

/** The sentence under a label, and the error under that. */
export function FieldNotes({ name, description, problem }: Omit<FieldProps, 'label'>) {
    const tone = problem?.isWarning ? 'warning' : 'critical'
    return (
        <>
            {description && (
                <p id={descriptionId(name)} class="m365-muted">
                    {description}
                </p>
            )}
            {problem && (
                <p id={problemId(name)} class="m365-field__problem">
                    <Icon name={tone} class={`m365-tone--${tone}`} /> {problem.message} {problem.fix}
                </p>
            )}
        </>
    )
}

/** A control under its label. */
export function Field({ children, ...field }: FieldProps & { readonly children: ComponentChildren }) {
    return (
        <div class="m365-field">
            <label for={fieldId(field.name)}>{field.label}</label>
            <FieldNotes {...field} />
            {children}
        </div>
    )
}

/** Several controls that answer one question. */
export function FieldGroup({
    children,
    id,
    ...field
}: FieldProps & { readonly children: ComponentChildren; readonly id?: string }) {
    return (
        <fieldset
            id={id}
            tabIndex={id ? -1 : undefined}
            class="m365-field"
            {...fieldAria(field)}
            aria-invalid={undefined}
        >
            <legend>{field.label}</legend>
            <FieldNotes {...field} />
            {children}
        </fieldset>
    )
}
