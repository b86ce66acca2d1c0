const transform = {
    '^.+\\.[cm]?[jt]sx?$': [
        'ts-jest',
        {
            tsconfig: '<rootDir>/test/tsconfig.json',
            diagnostics: { ignoreCodes: [5096, 5097, 151002] },
        },
    ],
}
const project = (name, testMatch, more = {}) => ({
    displayName: name,
    testEnvironment: 'node',
    // A laboratory starts in two seconds; a machine that is busy may need many more.
    testTimeout: 60_000,
    testMatch,
    transform,
    // jose ships ES modules only.
    transformIgnorePatterns: ['/node_modules/(?!jose/)'],
    ...more,
})

export default {
    projects: [
        project('unit', ['<rootDir>/test/unit/**/*.test.ts']),
        project('integration', ['<rootDir>/test/integration/**/*.test.ts']),
        project('e2e', ['<rootDir>/test/e2e/**/*.test.ts']),
    ],
}
