import type { GuideItem } from '../wizard.ts'
import { items, type GuideFacts } from './guide.ts'

type Facts = Pick<GuideFacts, 'say'>

/**
 * How to validate what the installation checklist asks for, and what to know of the login, in the words of Microsoft's guide.
 * @see https://learn.microsoft.com/defender-xdr/tickets
 */
export function validateEntity(facts: Facts, name: string): readonly GuideItem[] {
    const { text, link, value } = items(facts)
    return [
        text(
            'How to validate the OAuth entity: go to the application registries table (Menu > System OAuth > Application Registry) and find the OAuth entity created by you, with the name that you assigned it.',
        ),
        ...(name === '' ? [] : [value('Name', name, 'As it is chosen in Setup')]),
        link('Open System OAuth > Application Registry', '/oauth_entity_list.do'),
    ]
}

export function validateUser(facts: Facts, userId: string): readonly GuideItem[] {
    const { text, link, value, warning } = items(facts)
    return [
        text(
            'How to validate the integration user: go to the users table (Menu > User Administration > Users) and find the integration user created by you, with the name that you assigned it.',
        ),
        ...(userId === '' ? [] : [value('User ID', userId, 'As it is chosen in Setup')]),
        link('Open User Administration > Users', '/sys_user_list.do'),
        warning(
            'Before the sender is authorized, make sure that it uses the integration user login and password that you created. Do not use your personal credentials.',
        ),
    ]
}

export function authorizeSender(facts: Facts): readonly GuideItem[] {
    const { text } = items(facts)
    return [
        text(
            "Installation is complete but you don't see tickets: choose Authorize, then have the sender make its test call. It is authorized once a call of it was received, signed in as the integration user.",
        ),
        text(
            'If the sender shows a page of ServiceNow to sign in on and you are signed in with your personal credentials: select the Not You link in the upper right-hand corner, sign in as the integration user, and select Allow.',
        ),
        text(
            'Your company has single sign-on enabled and the login fails: sign in with the Not You link as the integration user, or have the sender use Basic authentication or tokens of Microsoft Entra, which single sign-on does not touch.',
        ),
    ]
}
