import { shown, SignInRefused } from '../sign-in-refused.ts'
import type { JsonObject } from './json-web-token.ts'

/** The audiences that a token is for. */
export function audiencesOf({ aud }: JsonObject): readonly string[] {
    const audiences = (Array.isArray(aud) ? (aud as readonly unknown[]) : [aud]).filter(
        (one): one is string => typeof one === 'string' && one !== '',
    )
    if (audiences.length === 0) throw new SignInRefused('it has no audience (aud)')
    return audiences
}

/** Throws unless the token is valid at this moment. Answers when it ends; all in seconds since 1970. */
export function requireValidAt(claims: JsonObject, now: number, clockSkew: number): number {
    const end = moment(claims, 'exp')
    if (end === undefined) throw new SignInRefused('it has no end (exp)')
    if (now >= end + clockSkew) throw new SignInRefused('it has expired')
    const begin = moment(claims, 'nbf')
    if (begin !== undefined && now < begin - clockSkew) throw new SignInRefused('it is not valid yet (nbf)')
    const issued = moment(claims, 'iat')
    if (issued !== undefined && now < issued - clockSkew)
        throw new SignInRefused('it is issued in the future (iat)')
    return end
}

function moment(claims: JsonObject, name: string): number | undefined {
    const value = claims[name]
    if (value === undefined || (typeof value === 'number' && Number.isFinite(value))) return value
    throw new SignInRefused(`its claim ${name} is ${shown(value)}`)
}
