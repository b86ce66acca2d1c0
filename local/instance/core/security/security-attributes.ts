/** sys_ids of the security attributes that every instance has, as the SDK refers to them. */
const ATTRIBUTES: Readonly<
    Record<string, (user: { readonly id: string; readonly isAdmin: boolean }) => boolean>
> = {
    // user_is_authenticated
    '239bdf0c47d23110ba46ff58936d4330': ({ id }) => id !== '',
    // has_admin_role
    '8637f144b732111074f706dd1e11a981': ({ isAdmin }) => isAdmin,
}

/** Whether a security attribute holds for a user. Throws on one that this instance does not have. */
export function attributeHolds(
    attribute: string,
    user: { readonly id: string; readonly isAdmin: boolean },
): boolean {
    const known = ATTRIBUTES[attribute]
    if (!known) throw new Error(`local instance: security attribute ${attribute} is not implemented`)
    return known(user)
}
