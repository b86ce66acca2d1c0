import { t } from 'sn-translate'
import type { Runbook, RunbookParameter } from '../../server/user-operations/runbooks/runbook.ts'

export const newParameter = (): RunbookParameter => ({
    name: '',
    label: '',
    type: 'text',
    isRequired: true,
    pattern: '',
    choices: [],
})

export const newRunbook = (): Runbook => ({
    name: '',
    label: '',
    isOn: false,
    tier: 2,
    workerGroup: '',
    parameters: [],
    timeoutMinutes: 30,
    resetsPasswords: false,
})

/** Permission on a shared mailbox, to be adapted: the runbook itself is the customer's. */
export const exampleRunbook = (): Runbook => ({
    ...newRunbook(),
    name: 'Add-SharedMailboxPermission',
    label: t('Shared mailbox permission'),
    parameters: [
        {
            ...newParameter(),
            name: 'Mailbox',
            label: t('Address of the shared mailbox'),
            pattern: '[A-Za-z0-9._-]+@[A-Za-z0-9.-]+',
        },
        { ...newParameter(), name: 'User', label: t('Person who gets the permission'), type: 'user' },
        {
            ...newParameter(),
            name: 'Right',
            label: t('Permission'),
            type: 'choice',
            choices: ['FullAccess', 'SendAs'],
        },
    ],
})
