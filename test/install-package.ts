import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { StartOptions } from '../local/instance/start-instance.ts'

/** The zip that `now-sdk pack` left under target/. */
export function packagePath(): string {
    const zip = readdirSync('target').find((name) => name.endsWith('.zip'))
    if (!zip) throw new Error('There is no package under target/: run npm run build and npm run pack first.')
    return join('target', zip)
}

/** Uploads a package the way `now-sdk install` does. */
export async function installPackage(url: string, zip: Uint8Array): Promise<void> {
    const form = new URLSearchParams({ user_name: 'admin', user_password: 'admin' })
    const login = await fetch(`${url}/angular.do?sysparm_type=view_form.login`, {
        method: 'POST',
        body: form,
    })
    const cookie = login.headers
        .getSetCookie()
        .map((one) => one.split(';')[0])
        .join('; ')
    const token = await fetch(`${url}/angular.do?sysparm_type=get_user`, {
        method: 'POST',
        headers: { cookie },
    })
    const upload = new FormData()
    upload.append('upload_type', 'file')
    upload.append('load_demo', 'true')
    upload.append('sysparm_ck', token.headers.get('x-usertoken-response') ?? '')
    upload.append('attachFile', new Blob([zip as Uint8Array<ArrayBuffer>]))
    const answer = await fetch(`${url}/sn_appclient_upload_processor.do?sysparm_track_fluent_install=true`, {
        method: 'POST',
        headers: { cookie },
        body: upload,
    })
    if (!answer.ok) throw new Error(`The package was not installed: ${answer.status} ${await answer.text()}`)
}

/** Jobs run only when a test says so. */
export const LAB: StartOptions = {
    port: 0,
    jobInterval: 0,
    formWrites: 'allow',
    log: (level, message) => {
        if (level === 'error') process.stderr.write(`${message}\n`)
    },
}
