/** Stands for a dollar sign in a value, so that no later phase takes the value for an expression. */
const HIDDEN_DOLLAR = '\uE000'

export const hidden = (value: string): string => value.replaceAll('$', HIDDEN_DOLLAR)
export const shown = (value: string): string => value.replaceAll(HIDDEN_DOLLAR, '$')
