import type { PageDefinition } from './definition.ts'
import { messages } from './get-message.ts'
import { glideAjax } from './glide-ajax.ts'
import { glideUser } from './glide-user.ts'
import { absent } from './loud.ts'

/** Client APIs that this instance does not have: using one says so. */
const ABSENT = [
    'GlideRecord',
    'GlideModal',
    'GlideModalForm',
    'GlideModalV3',
    'GlideDialogWindow',
    'GlideDialogForm',
    'GlideMenu',
    'GlideUI',
    'GlideNavigation',
    'NotifyClient',
    'StopWatch',
    'g_modal',
    'spModal',
    'spUtil',
    'ScriptLoader',
]

/** What every client-side script has: g_user, GlideAjax, getMessage and the like. */
export function scriptNames(definition: PageDefinition): Record<string, unknown> {
    return {
        g_user: glideUser(definition.user),
        GlideAjax: glideAjax(definition.token),
        ...messages(definition.messages),
        ...Object.fromEntries(ABSENT.map((name) => [name, absent(name)])),
    }
}

/** Puts names into the page, where scripts without isolation and UI actions look for them. */
export function publish(names: Readonly<Record<string, unknown>>, definition: PageDefinition): void {
    Object.assign(window, names, {
        g_ck: definition.token,
        gel: (id: string) => document.getElementById(id),
        jslog: (text: unknown) => console.log(text),
    })
}
