import { documented } from '../documented.ts'
import { restOperation } from './rest-operation.ts'

const { instance, answer } = restOperation()
const addModule = (path: string, content: string): string =>
    instance.store.insert('sys_module', { path, content })?.['sys_id'] ?? ''

documented('sdk:guides/module-guide', 'Importing in a Server Script (Business Rule, etc.)', () => {
    test('a module that cannot be compiled, or fails while it loads, is named; once mended it loads', () => {
        const id = addModule('x_a/p/1.0.0/src/broken.ts', 'export const a = (')
        addModule('x_a/p/1.0.0/src/loads.ts', "import { gs } from '@servicenow/glide'\ngs.noSuchThing()")
        expect(answer("require('x_a/p/1.0.0/src/broken.ts')").body).toMatch(
            /cannot load module x_a\/p\/1\.0\.0\/src\/broken\.ts/,
        )
        expect(answer("require('x_a/p/1.0.0/src/loads.ts')").body).toContain(
            'gs.noSuchThing is not implemented',
        )
        expect(answer("require('x_a/p/1.0.0/src/loads.ts')").body).toContain(
            'gs.noSuchThing is not implemented',
        )
        instance.store.update('sys_module', id, { content: 'export const a = 1' })
        expect(answer("response.setBody(require('x_a/p/1.0.0/src/broken.ts').a)").body).toBe('{"result":1}')
    })
})

documented('sdk:guides/module-guide', 'Importing in Another Module', () => {
    test('cycles, JSON, index files, names without extension, and each runs once', () => {
        const own = (path: string, content: string): string => addModule(`x_m/p/1.0.0/${path}`, content)
        own('package.json', '{"name":"p"}')
        own(
            'src/a.ts',
            "import { b } from './b'\nexport const a = () => 'a' + b()\nexport const half = () => 'half'",
        )
        own('src/b.ts', "import { half } from './a'\nexport const b = () => 'b' + half()")
        own(
            'src/deep/index.ts',
            "import { name } from '../../package.json'\nimport { a } from '../a.ts'\nexport let loads = 0\nloads += 1\nexport const all = () => [name, a(), loads].join()",
        )
        expect(
            answer(
                "response.setBody(require('x_m/p/1.0.0/src/deep').all() + require('x_m/p/1.0.0/src/deep/index.ts').all())",
            ).body,
        ).toBe('{"result":"p,abhalf,1p,abhalf,1"}')
    })
})

documented('sdk:guides/module-guide', 'Importing Glide APIs in a Module', () => {
    test('a namespace that the instance does not know is named', () => {
        expect(answer("require('@servicenow/glide/sn_nowhere')").body).toContain(
            '@servicenow/glide/sn_nowhere is not implemented',
        )
    })
})
