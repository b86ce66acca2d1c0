import { isObject } from '../../json.ts'
import { parseJson } from '../../microsoft-clients/outbound-call.ts'

/** Output beyond that is not looked at. */
const LONGEST_OUTPUT = 50_000
/** A path, an address without a person in it, or a number. */
const REFERENCE = /^[A-Za-z0-9][\w.:/~-]{0,99}$/
const LINE = /^\s*reference\s*:\s*(\S+)\s*$/i

function inLine(line: string): string | undefined {
    const named = LINE.exec(line)?.[1]
    if (named !== undefined) return named
    if (!line.trim().startsWith('{')) return undefined
    const read = parseJson(line)
    const value = read.ok && isObject(read.value) ? read.value['reference'] : undefined
    return typeof value === 'string' ? value : undefined
}

/**
 * Where a runbook says to look: the last line `reference: …` or `{"reference": "…"}` of its output. Empty: it says nothing
 * that is one short word. Nothing else of the output is kept.
 */
export function referenceIn(output: string): string {
    const found = output
        .slice(0, LONGEST_OUTPUT)
        .split(/\r?\n/)
        .map(inLine)
        .filter((one): one is string => one !== undefined && REFERENCE.test(one))
    return found[found.length - 1] ?? ''
}
