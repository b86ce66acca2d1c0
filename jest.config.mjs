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
    testMatch,
    transform,
    // jose ships ES modules only; QuickJS imports its WebAssembly as it goes, which jest's modules cannot.
    transformIgnorePatterns: ['/node_modules/(?!jose/|@jitl/)'],
    ...more,
})

// Labs start from one installation of the package.
const labs = {
    globalSetup: '<rootDir>/test/begin-run.ts',
    globalTeardown: '<rootDir>/test/end-run.ts',
}

export default {
    // Laboratories mostly wait for each other's threads: one worker a core, where jest would leave one out.
    maxWorkers: '100%',
    // A laboratory starts in two seconds; a machine that is busy may need many more. Jest reads it here only.
    testTimeout: 60_000,
    projects: [
        project('unit', ['<rootDir>/test/unit/**/*.test.ts']),
        project('integration', ['<rootDir>/test/integration/**/*.test.ts'], labs),
        project('e2e', ['<rootDir>/test/e2e/**/*.test.ts'], {
            ...labs,
            setupFilesAfterEnv: ['<rootDir>/test/e2e/try-twice.ts'],
        }),
    ],
}
