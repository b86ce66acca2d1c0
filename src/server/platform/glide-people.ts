import type { PersonAddresses } from '../user-operations/operation-dependencies.ts'
import type { OperationPeople } from '../user-operations/operation-policy.ts'
import { flagOf, textOf } from './glide-values.ts'
import { findRecord, mapRecords } from './records.ts'

const activeUser = (sysId: string) => {
    const record = sysId === '' ? undefined : findRecord('sys_user', sysId)
    return record && flagOf(record, 'active') ? record : undefined
}

export const glideOperationPeople: OperationPeople = {
    manager(userSysId) {
        const record = activeUser(userSysId)
        return record ? (activeUser(textOf(record, 'manager'))?.getUniqueValue() ?? '') : ''
    },
    isInGroup: (userSysId, groupSysId) =>
        activeUser(userSysId) !== undefined &&
        mapRecords(
            'sys_user_grmember',
            (query) => {
                query.addQuery('user', userSysId)
                query.addQuery('group', groupSysId)
                query.setLimit(1)
            },
            () => true,
        ).length > 0,
    members: (groupSysId, limit) =>
        groupSysId === ''
            ? []
            : mapRecords(
                  'sys_user_grmember',
                  (query) => {
                      query.addQuery('group', groupSysId)
                      query.setLimit(limit)
                  },
                  (record) => textOf(record, 'user'),
              ).filter((user) => activeUser(user) !== undefined),
}

/** A user principal name has the form of a mail address. */
const ADDRESS = /^[^@\s]+@[^@\s]+\.[^@\s]+$/

export const glidePersonAddresses: PersonAddresses = {
    of(userSysId) {
        const record = activeUser(userSysId)
        if (!record) return []
        return [textOf(record, 'email'), textOf(record, 'user_name')]
            .map((text) => text.trim())
            .filter((text, at, all) => ADDRESS.test(text) && all.indexOf(text) === at)
    },
    country(userSysId) {
        const record = activeUser(userSysId)
        const country = record ? textOf(record, 'country').trim().toUpperCase() : ''
        return /^[A-Z]{2}$/.test(country) ? country : ''
    },
}
