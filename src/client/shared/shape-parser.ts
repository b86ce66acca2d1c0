import type { Parse } from './api.ts'
import { isObject } from './shape.ts'

/** What a value has to be: a test, an object with properties that pass, or a list of what passes. */
export type Spec = ((value: unknown) => boolean) | { readonly [name: string]: Spec } | readonly [Spec]

export const isText = (value: unknown): boolean => typeof value === 'string'
export const isNumber = (value: unknown): boolean => typeof value === 'number'

function fits(value: unknown, spec: Spec): boolean {
    if (typeof spec === 'function') return spec(value)
    if (Array.isArray(spec)) return Array.isArray(value) && value.every((item) => fits(item, spec[0] as Spec))
    return isObject(value) && Object.entries(spec).every(([name, inner]) => fits(value[name], inner as Spec))
}

export const orNull =
    (spec: Spec) =>
    (value: unknown): boolean =>
        value === null || fits(value, spec)

/** Answers null for anything but an answer of our own API, such as one of another version: the page then says so. */
export const parserOf =
    <T>(spec: Spec): Parse<T> =>
    (result) =>
        fits(result, spec) ? (result as T) : null
