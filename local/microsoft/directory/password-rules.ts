const GROUPS = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/]

/**
 * The rules for passwords of cloud accounts: 8 to 256 characters, three kinds of four. That it must not hold the name
 * of the account comes from the lists of banned passwords, of which this is a small part.
 * https://learn.microsoft.com/entra/identity/authentication/concept-sspr-policy
 */
export const meetsPasswordRules = (password: string, userPrincipalName: string): boolean => {
    const [name = ''] = userPrincipalName.toLowerCase().split('@')
    const lower = password.toLowerCase()
    return (
        password.length >= 8 &&
        password.length <= 256 &&
        GROUPS.filter((group) => group.test(password)).length >= 3 &&
        !lower.includes(name) &&
        !['password', 'contoso'].includes(lower.replace(/[^a-z]/g, ''))
    )
}
