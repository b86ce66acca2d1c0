import { isMailAddress } from '../../identifiers.ts'

/** Why what was entered is no address of an account, as the cause in the sentence of ACCOUNT_ADDRESS_INVALID. */
export type AddressProblem =
    | 'nothing was entered'
    | 'it is a web address'
    | 'a name stands in front of it'
    | 'it contains spaces'
    | 'it has no form name@domain'

/** What people paste by mistake is named before anything else; spaces around are nobody's intention. */
export function addressProblem(address: string): AddressProblem | undefined {
    if (address === '') return 'nothing was entered'
    if (/^(?:https?:|mailto:|www\.)/i.test(address)) return 'it is a web address'
    if (/<[^>]*@[^>]*>?/.test(address)) return 'a name stands in front of it'
    if (/\s/.test(address)) return 'it contains spaces'
    return isMailAddress(address) ? undefined : 'it has no form name@domain'
}
