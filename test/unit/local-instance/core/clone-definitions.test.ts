import { documented } from '../documented.ts'
import { smallInstance } from './small-instance.ts'

documented('platform-administration/t_ExcludeATableFromCloning', 'Procedure', () => {
    test('an exclusion names a table', () => {
        const { store } = smallInstance().instance
        const row = store.insert('clone_data_exclude', { name: 'x_pkg_item' })
        expect(row?.['name']).toBe('x_pkg_item')
    })
})

documented('platform-administration/create-cleanup-script', 'Procedure', () => {
    test('a clean-up script has a name, an order, a script, and is active', () => {
        const { store } = smallInstance().instance
        const row = store.insert('clone_cleanup_script', {
            name: 'Disable emails',
            order: '50',
            active: 'true',
            script: 'gs.setProperty("glide.email.smtp.active", false);',
        })
        expect(row).toMatchObject({ name: 'Disable emails', order: '50', active: 'true' })
    })
})
