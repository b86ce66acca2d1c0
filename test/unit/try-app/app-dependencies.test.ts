import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dependencySources } from '../../../local/try-app/app-dependencies.ts'
import { ownBuildScript } from '../../../local/try-app/build-app.ts'

let root: string
const folder = (name: string, manifest?: object, installed: readonly string[] = []): string => {
    const directory = join(root, name)
    mkdirSync(directory, { recursive: true })
    if (manifest) writeFileSync(join(directory, 'package.json'), JSON.stringify(manifest))
    for (const one of installed) mkdirSync(join(directory, 'node_modules', one), { recursive: true })
    return directory
}
beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'dependencies-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const project = () =>
    folder('project', { dependencies: { preact: '10.0.0' }, devDependencies: { eslint: '9.0.0' } }, [
        '@servicenow/sdk',
        '@servicenow/glide',
        'eslint',
        'preact',
        'hoisted',
    ])

test('the SDK comes from this project whatever the app asks for, also for an app without a package.json', () => {
    expect(dependencySources(folder('bare'), project())).toMatchObject({ theirs: [], missing: {} })
    const asks = folder('asks', { devDependencies: { '@servicenow/sdk': '4.0.1' } }, ['@servicenow/sdk'])
    const { ours, theirs, missing } = dependencySources(asks, project())
    expect(ours).toContain('@servicenow/sdk')
    expect([theirs, missing]).toEqual([[], {}])
})

test('tools that are here are used; what the app ships keeps its own version', () => {
    const app = folder('app', {
        dependencies: { preact: '8.5.3', react: '19.x' },
        devDependencies: { eslint: '8.50.0', hoisted: '1.0.0' },
    })
    const { ours, missing } = dependencySources(app, project())
    expect(ours).toContain('eslint')
    expect(ours).not.toContain('preact')
    // Packages that are here by accident are nobody's.
    expect(missing).toEqual({ preact: '8.5.3', react: '19.x', hoisted: '1.0.0' })
})

test('what the app has installed is taken from there; ranges of a workspace mean any version', () => {
    const manifest = {
        dependencies: { react: '19.x', vue: 'catalog:' },
        devDependencies: { solid: 'workspace:^' },
    }
    const app = folder('app', manifest, ['react'])
    expect(dependencySources(app, project())).toMatchObject({
        theirs: ['react'],
        missing: { vue: '*', solid: '*' },
    })
})

test.each([
    [{ scripts: { build: 'now-sdk build' } }, undefined],
    [{ scripts: { build: 'tsc -b && now-sdk build' } }, 'tsc -b && now-sdk build'],
    [{ scripts: { build: 'make' } }, undefined],
    [{}, undefined],
    [undefined, undefined],
])('the build script of %j that is run: %s', (manifest, expected) => {
    expect(ownBuildScript(folder('app', manifest))).toBe(expected)
})
