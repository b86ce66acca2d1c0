/** What a variable is, as far as this instance knows it. */
export type VariableKind =
    | 'yes_no'
    | 'multi_line'
    | 'select'
    | 'single_line'
    | 'checkbox'
    | 'reference'
    | 'label'
    | 'break'
    | 'lookup'
    | 'container_start'
    | 'container_split'
    | 'container_end'
    | 'requested_for'

/** Types by the number that the SDK builds of them. */
const KINDS: Readonly<Record<string, VariableKind>> = {
    '1': 'yes_no',
    '2': 'multi_line',
    '5': 'select',
    '6': 'single_line',
    '7': 'checkbox',
    '8': 'reference',
    '11': 'label',
    '12': 'break',
    '16': 'single_line',
    '18': 'lookup',
    '19': 'container_start',
    '20': 'container_end',
    '24': 'container_split',
    '31': 'requested_for',
}

const FORMATS = new Set<VariableKind>([
    'label',
    'break',
    'container_start',
    'container_split',
    'container_end',
])

/** Throws, naming it, on a type that is not known here. */
export function kindOf(type: string, name: string): VariableKind {
    const kind = KINDS[type]
    if (kind === undefined)
        throw new Error(`local instance: the type ${type} of the variable ${name} is not implemented`)
    return kind
}

/** Does it only arrange the form? Such a variable holds nothing. */
export const isFormat = (kind: VariableKind): boolean => FORMATS.has(kind)
