// The type check of the tests does not see src/client/global.d.ts.
declare module 'sn-translate' {
    export function t(text: string): string
}
