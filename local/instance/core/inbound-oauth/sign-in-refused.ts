/** Why a bearer token signs nobody in: for the system log, never with the token. The caller is told nothing of it. */
export class SignInRefused extends Error {}

/** A value that came from outside, fit for a line of the log. */
export const shown = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 200)
