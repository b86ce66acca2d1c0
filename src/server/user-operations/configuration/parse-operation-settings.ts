import { DocumentReader } from '../../document-reader.ts'
import { KIND_DEFINITIONS, CONFIGURED_KINDS, type ConfiguredKind, type Tier } from '../operation-kind.ts'
import {
    APPROVALS,
    DEFAULT_OPERATION_SETTINGS,
    RECIPIENTS,
    type KindPolicy,
    type OperationSettings,
} from '../operation-settings.ts'
import type { Runbook, RunbookParameter } from '../runbooks/runbook.ts'

const MOST_PEOPLE = 500
const MOST_SKUS = 200
const MOST_RUNBOOKS = 100
const MOST_PARAMETERS = 20
const MOST_CHOICES = 100
const LONGEST_TEXT = 100
const LONGEST_PATTERN = 200
const MOST_MINUTES = 24 * 60

function readKind(reader: DocumentReader, value: unknown, kind: ConfiguredKind): KindPolicy {
    const defaults = DEFAULT_OPERATION_SETTINGS.kinds[kind]
    const path = `kinds.${kind}`
    const given = reader.object(value, path, Object.keys(defaults))
    return {
        isOn: reader.flag(given['isOn'], `${path}.isOn`, defaults.isOn),
        tier: reader.whole(
            given['tier'],
            `${path}.tier`,
            defaults.tier,
            KIND_DEFINITIONS[kind].leastTier,
            3,
        ) as Tier,
        approval: reader.oneOf(given['approval'], `${path}.approval`, APPROVALS, defaults.approval),
        approvalGroup: reader.text(given['approvalGroup'], `${path}.approvalGroup`, ''),
    }
}

const TYPES = ['text', 'choice', 'number', 'boolean', 'user'] as const
const PARAMETER_KEYS = ['name', 'label', 'type', 'isRequired', 'pattern', 'choices']

function readParameter(reader: DocumentReader, value: unknown, path: string): RunbookParameter {
    const given = reader.object(value, path, PARAMETER_KEYS)
    return {
        name: reader.text(given['name'], `${path}.name`, '', LONGEST_TEXT),
        label: reader.text(given['label'], `${path}.label`, '', LONGEST_TEXT),
        type: reader.oneOf(given['type'], `${path}.type`, TYPES, 'text'),
        isRequired: reader.flag(given['isRequired'], `${path}.isRequired`, true),
        pattern: reader.text(given['pattern'], `${path}.pattern`, '', LONGEST_PATTERN),
        choices: reader.list(given['choices'], `${path}.choices`, MOST_CHOICES, (item, at) =>
            reader.text(item, at, '', LONGEST_TEXT),
        ),
    }
}

const RUNBOOK_KEYS = [
    'name',
    'label',
    'isOn',
    'tier',
    'workerGroup',
    'parameters',
    'timeoutMinutes',
    'resetsPasswords',
]

function readRunbook(reader: DocumentReader, value: unknown, path: string): Runbook {
    const given = reader.object(value, path, RUNBOOK_KEYS)
    return {
        name: reader.text(given['name'], `${path}.name`, '', LONGEST_TEXT),
        label: reader.text(given['label'], `${path}.label`, '', LONGEST_TEXT),
        isOn: reader.flag(given['isOn'], `${path}.isOn`, false),
        tier: reader.whole(given['tier'], `${path}.tier`, 2, 1, 2) as Runbook['tier'],
        workerGroup: reader.text(given['workerGroup'], `${path}.workerGroup`, '', LONGEST_TEXT),
        parameters: reader.list(given['parameters'], `${path}.parameters`, MOST_PARAMETERS, (item, at) =>
            readParameter(reader, item, at),
        ),
        timeoutMinutes: reader.whole(given['timeoutMinutes'], `${path}.timeoutMinutes`, 30, 1, MOST_MINUTES),
        resetsPasswords: reader.flag(given['resetsPasswords'], `${path}.resetsPasswords`, false),
    }
}

const texts = (reader: DocumentReader, value: unknown, path: string, most: number): readonly string[] =>
    reader.list(value, path, most, (item, at) => reader.text(item, at, '', LONGEST_TEXT))

/**
 * Reads a settings document. `wrong` names every place that cannot be understood, never what stands there; such a place
 * has its default. What a client sends must have none; what is stored is read as far as it goes.
 */
export function parseOperationSettings(value: unknown): {
    readonly settings: OperationSettings
    readonly wrong: readonly string[]
} {
    const reader = new DocumentReader()
    const defaults = DEFAULT_OPERATION_SETTINGS
    const all = reader.object(value, 'settings', Object.keys(defaults))
    const part = (name: Exclude<keyof OperationSettings, 'isOn'>) =>
        reader.object(all[name], name, Object.keys(defaults[name]))
    const kinds = part('kinds')
    const enrichment = part('enrichment')
    // What was saved by an earlier version has none.
    const classification =
        all['classification'] === undefined ? defaults.classification : part('classification')
    const licenses = part('licenses')
    const passwords = part('passwords')
    const automation = part('automation')
    const settings: OperationSettings = {
        isOn: reader.flag(all['isOn'], 'isOn', false),
        kinds: Object.fromEntries(
            CONFIGURED_KINDS.map((kind) => [kind, readKind(reader, kinds[kind], kind)]),
        ) as Record<ConfiguredKind, KindPolicy>,
        protectedUsers: texts(reader, all['protectedUsers'], 'protectedUsers', MOST_PEOPLE),
        enrichment: {
            atCreation: reader.flag(enrichment['atCreation'], 'enrichment.atCreation', false),
            minutes: reader.whole(
                enrichment['minutes'],
                'enrichment.minutes',
                defaults.enrichment.minutes,
                1,
                60,
            ),
        },
        classification: {
            suggests: reader.flag(classification['suggests'], 'classification.suggests', true),
            threshold:
                classification['threshold'] === null
                    ? null
                    : reader.number(classification['threshold'], 'classification.threshold', 1, 0.5, 1),
        },
        licenses: {
            offered: texts(reader, licenses['offered'], 'licenses.offered', MOST_SKUS),
            usageLocation: reader.oneOf(
                licenses['usageLocation'],
                'licenses.usageLocation',
                ['none', 'country', 'fixed'],
                'none',
            ),
            fixedLocation: reader.text(licenses['fixedLocation'], 'licenses.fixedLocation', '', 2),
        },
        passwords: {
            recipient: reader.oneOf(passwords['recipient'], 'passwords.recipient', RECIPIENTS, 'manager'),
            usesAccessPass: reader.flag(passwords['usesAccessPass'], 'passwords.usesAccessPass', true),
            revokesSessions: reader.flag(passwords['revokesSessions'], 'passwords.revokesSessions', true),
        },
        automation: {
            subscriptionId: reader.text(automation['subscriptionId'], 'automation.subscriptionId', ''),
            resourceGroup: reader.text(automation['resourceGroup'], 'automation.resourceGroup', ''),
            account: reader.text(automation['account'], 'automation.account', ''),
        },
        runbooks: reader.list(all['runbooks'], 'runbooks', MOST_RUNBOOKS, (item, at) =>
            readRunbook(reader, item, at),
        ),
    }
    return { settings, wrong: reader.wrong }
}
