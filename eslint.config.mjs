import js from '@eslint/js'
import snow from '@servicenow/eslint-plugin-sdk-app-plugin'
import prettier from 'eslint-config-prettier'
import tseslint from 'typescript-eslint'
import { engineRules } from './eslint.engine.js'

const glide = {
    regex: '^@servicenow/glide',
    message: 'Only platform/ touches Glide; everything else goes through ports.ts.',
}
const platform = { regex: '/platform/', message: 'Domain code reaches the platform through ports.ts only.' }
const otherHandlers = {
    regex: '\\.\\./.*handlers\\.ts$',
    message: "A feature imports another feature's use cases, never its handlers.",
}
const fluent = {
    regex: '/fluent/|\\.now\\.ts$',
    message: 'Fluent declares what exists and imports the rest, never the reverse.',
}
const client = { regex: '/client/', message: 'Server code does not know the pages.' }
const stand = { regex: '/local/', message: 'The app never imports its stand-ins.' }
const src = { regex: '/src/', message: 'The stand-ins run the built package; they never import the source.' }
const imports = (...patterns) => ({ '@typescript-eslint/no-restricted-imports': ['error', { patterns }] })

/** Who may import whom: ARCHITECTURE in docs/architecture.md, section "Layers". */
const boundaries = [
    { files: ['src/server/**/*.ts'], rules: imports(glide, platform, otherHandlers, fluent, client, stand) },
    { files: ['src/server/platform/**/*.ts'], rules: imports(otherHandlers, fluent, client, stand) },
    {
        files: ['src/server/**/handlers.ts'],
        rules: {
            '@typescript-eslint/no-restricted-imports': [
                'error',
                {
                    patterns: [
                        { ...glide, allowTypeImports: true },
                        {
                            regex: '/platform/(?!composition-root\\.ts$)',
                            message: 'Handlers import the composition root, nothing else of platform/.',
                        },
                        otherHandlers,
                        fluent,
                        client,
                        stand,
                    ],
                },
            ],
        },
    },
    {
        files: ['src/fluent/**/*.ts'],
        rules: imports(stand, {
            regex: '/server/(?!.*handlers\\.ts$)',
            message: 'Fluent imports handlers and client HTML, nothing else of the server.',
        }),
    },
    {
        files: ['src/client/**/*.{ts,tsx}'],
        rules: {
            '@typescript-eslint/no-restricted-imports': [
                'error',
                {
                    patterns: [
                        {
                            regex: '/server/',
                            message: 'Pages share only the types of the REST payloads.',
                            allowTypeImports: true,
                        },
                        fluent,
                        stand,
                    ],
                },
            ],
        },
    },
    { files: ['local/**/*.ts'], rules: imports(src) },
    {
        // What scripts construct there is a proxy that the constructor answers.
        files: ['local/instance/core/glide/**'],
        rules: { '@typescript-eslint/no-extraneous-class': 'off' },
    },
]

export default tseslint.config(
    {
        ignores: [
            'dist/**',
            'target/**',
            'node_modules/**',
            '@types/**',
            'artifacts/**',
            'src/fluent/generated/**',
            'src/fluent/*/generated/**',
        ],
    },
    js.configs.recommended,
    ...tseslint.configs.strict,
    {
        rules: {
            '@typescript-eslint/consistent-type-imports': 'error',
            '@typescript-eslint/no-unused-vars': [
                'error',
                { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
            ],
            '@typescript-eslint/no-non-null-assertion': 'off',
            'no-undef': 'off',
            'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
        },
    },
    { files: ['**/*.mjs'], languageOptions: { globals: { process: 'readonly', console: 'readonly' } } },
    {
        files: ['src/server/**/*.ts'],
        ...engineRules,
    },
    {
        files: ['src/server/**/*.ts'],
        plugins: { sn: snow },
        rules: {
            'sn/file-extension-in-import': ['error', 'always'],
            'sn/no-unsupported-node-builtins': 'error',
            '@typescript-eslint/explicit-module-boundary-types': 'error',
        },
    },
    // Translations: a list, as long as it is.
    { files: ['src/fluent/messages/**', 'src/server/**/generated/**'], rules: { 'max-lines': 'off' } },
    // Fluent is a subset of TypeScript: its own compiler is the judge.
    { files: ['src/fluent/**/*.ts'], rules: { '@typescript-eslint/no-unused-expressions': 'off' } },
    // Scripts that the platform calls by name, as apps of others have them.
    {
        files: ['test/fixtures/**/*.{client,server}.js'],
        rules: { '@typescript-eslint/no-unused-vars': 'off', '@typescript-eslint/no-require-imports': 'off' },
    },
    ...boundaries,
    prettier,
)
