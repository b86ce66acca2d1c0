import type { Instance, Session } from '../local/instance/contracts.ts'
import { createInstance } from '../local/instance/core/create-instance.ts'
import { foreignApp } from './foreign-app.ts'

export function instanceWithForeignApp(): Instance {
    const instance = createInstance({})
    instance.packages.install(foreignApp(), { loadDemo: false })
    return instance
}

export function admin(instance: Instance): Session {
    const [user] = instance.store.query('sys_user', 'user_name=admin')
    return {
        id: 'bench',
        userId: user?.['sys_id'] ?? '',
        userName: 'admin',
        language: 'en',
        timeZone: 'UTC',
        token: 'bench',
        messages: [],
    }
}
