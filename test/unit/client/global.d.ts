// The type check of the tests does not see src/client/global.d.ts.
interface Window {
    readonly g_ck: string
}

declare module 'sn-translate' {
    export function t(text: string): string
}
