declare module '*/eslint.engine.js' {
    import type { Linter } from 'eslint'
    export const engineRules: {
        readonly plugins: Linter.Config['plugins']
        readonly rules: Linter.RulesRecord
    }
}
