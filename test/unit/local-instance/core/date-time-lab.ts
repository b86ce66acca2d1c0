import { smallInstance } from './small-instance.ts'

/** An instance, a user in Los Angeles, and what tests of dates do with both again and again. */
export function dateTimeLab() {
    const lab = smallInstance()
    const west = { ...lab.user('west'), timeZone: 'America/Los_Angeles' }
    const value = (expression: string, as = west): unknown => lab.run(`return ${expression}`, as)
    /** What a GlideDateTime of a text answers to a call. */
    const of = (text: string, call: string, as = west): unknown =>
        value(`new GlideDateTime('${text}').${call}`, as)
    /** The value after some calls. */
    const after = (text: string, calls: string, as = west): unknown =>
        value(`(function () { var g = new GlideDateTime('${text}'); g.${calls}; return g.getValue() })()`, as)
    return { ...lab, west, value, of, after }
}
