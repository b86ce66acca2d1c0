/** A browser in front of a lab: somebody signs in, and each test does so anew. */
import { mkdirSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright-core'
import type { LoadedDemo } from '../../local/instance/demo/load-demo.ts'
import { startDemoLab, type Lab } from '../lab.ts'
import { launchBrowser } from './browser.ts'
import { signIn } from './sign-in.ts'
import { ARTEFACTS } from './pictures.ts'

export type DemoLab = Lab & { readonly demo: LoadedDemo }

interface Startable {
    readonly instance: { readonly url: string }
    close(): Promise<void>
}

export interface SignedInPages<AnyLab> {
    readonly lab: AnyLab
    /** A page of somebody who is signed in; `at` is the address of another instance. */
    signedIn(user: string, width?: number, at?: string): Promise<Page>
    closePages(): Promise<void>
    close(): Promise<void>
}

interface WindowOptions {
    /** A picture of a long page is whole only where the window is as high: a bar at its edge covers no field then. */
    readonly height?: number
    readonly permissions?: readonly string[]
}

/** One browser and one lab. */
export async function startSignedInPages<AnyLab extends Startable>(
    start: () => Promise<AnyLab>,
    { height = 900, permissions = [] }: WindowOptions = {},
): Promise<SignedInPages<AnyLab>> {
    mkdirSync(ARTEFACTS, { recursive: true })
    const [browser, lab] = await Promise.all([launchBrowser(), start()])
    const contexts: BrowserContext[] = []
    return {
        lab,
        async signedIn(user, width = 1280, at = lab.instance.url) {
            const context = await browser.newContext({
                viewport: { width, height },
                permissions: [...permissions],
            })
            contexts.push(context)
            const page = await context.newPage()
            await signIn(page, at, user)
            return page
        },
        async closePages() {
            await Promise.all(contexts.splice(0).map((context) => context.close()))
        },
        async close() {
            await browser.close()
            await lab.close()
        },
    }
}

/** For a file of tests: a lab with the demo, and no fault that a test left behind. */
export function demoPages(options?: WindowOptions) {
    let pages: SignedInPages<DemoLab> | undefined
    const started = (): SignedInPages<DemoLab> => {
        if (!pages) throw new Error('The lab starts before the first test.')
        return pages
    }
    beforeAll(async () => {
        pages = await startSignedInPages(startDemoLab, options)
    }, 240_000)
    afterAll(() => pages?.close())
    afterEach(async () => {
        await pages?.closePages()
        pages?.lab.microsoft.control.clearFaults()
    })
    return {
        get lab(): DemoLab {
            return started().lab
        },
        signedIn: (user: string, width?: number): Promise<Page> => started().signedIn(user, width),
    }
}
