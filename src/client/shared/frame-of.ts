import type { SettingsActions, SettingsSession } from './settings-session.ts'
import type { useDates } from './use-dates.ts'

/** Who reads a page, and whose dates it shows. */
export type Reader = Parameters<typeof useDates>[0]

/** What the frame of a page of settings takes from its session. */
export const frameOf = (
    { page, clockOffset, isBusy, failure }: SettingsSession<{ readonly user: Reader }, unknown>,
    { read }: SettingsActions,
) => ({ reader: page?.user, clockOffset, isBusy, failure, onTryAgain: read })
