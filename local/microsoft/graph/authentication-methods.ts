import { createHash } from 'node:crypto'
import type { DirectoryAccount } from '../directory/account.ts'
import { cloudOfGraphHost } from '../hosts.ts'
import { accountOf, badRequestAnswer, contextOf, entityAnswer, isAnswer } from './directory-answer.ts'
import type { GraphEndpoint } from './endpoint.ts'
import { graphError } from './graph-error.ts'
import type { Entity } from './odata-filter.ts'

const METHODS = /^\/v1\.0\/users\/([^/]+)\/authentication\/(methods|emailMethods|phoneMethods)\/?$/

/** How the API of authentication methods refuses. */
export const AUTHENTICATION_REFUSAL = ['accessDenied', 'Request Authorization failed'] as const

export const READ_METHODS = ['UserAuthenticationMethod.Read.All', 'UserAuthenticationMethod.ReadWrite.All']

/** Ids that are the same for everybody. https://learn.microsoft.com/graph/api/resources/authenticationmethods-overview */
const PASSWORD_METHOD = '28c10230-6103-485e-b985-444c60001490'
const EMAIL_METHOD = '3ddfcfc8-9383-446f-83cc-3ab9be4be18f'
const PHONE_METHODS = {
    mobile: '3179e48a-750b-4051-897c-87b9720928f7',
    office: 'e37fc753-ff3b-4958-9484-eaa9425c82bc',
} as const

const TYPES = {
    emailMethods: '#microsoft.graph.emailAuthenticationMethod',
    phoneMethods: '#microsoft.graph.phoneAuthenticationMethod',
} as const

/** A GUID that follows from the text. */
const guidOf = (text: string): string =>
    createHash('md5')
        .update(text)
        .digest('hex')
        .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

const methodsOf = (account: DirectoryAccount, createdDateTime: string): readonly Entity[] => [
    {
        '@odata.type': '#microsoft.graph.passwordAuthenticationMethod',
        id: PASSWORD_METHOD,
        password: null,
        createdDateTime,
    },
    ...account.methods.map((method): Entity => {
        if (method.type === 'email')
            return {
                '@odata.type': TYPES.emailMethods,
                id: EMAIL_METHOD,
                emailAddress: method.emailAddress,
                createdDateTime,
            }
        if (method.type === 'phone')
            return {
                '@odata.type': TYPES.phoneMethods,
                id: PHONE_METHODS[method.phoneType],
                phoneNumber: method.phoneNumber,
                phoneType: method.phoneType,
                smsSignInState: 'notAllowedByPolicy',
                createdDateTime,
            }
        return {
            '@odata.type': '#microsoft.graph.microsoftAuthenticatorAuthenticationMethod',
            id: guidOf(`${account.id} ${method.displayName}`),
            displayName: method.displayName,
            deviceTag: 'SoftwareTokenActivated',
            phoneAppVersion: '6.2404.2229',
            createdDateTime,
        }
    }),
]

const endpoint = (list: 'methods' | keyof typeof TYPES, permissions: readonly string[]): GraphEndpoint => ({
    isOwn: (path) => METHODS.exec(path)?.[2] === list,
    methods: ['GET'],
    permissions,
    refusal: AUTHENTICATION_REFUSAL,
    limits: [],
    answer: (graph, request, exchange, { tenantId }) => {
        // "Available in: Global service, US Government L4, US Government L5"
        if (cloudOfGraphHost(request.host) === 'china')
            return graphError(exchange, 404, 'ResourceNotFound', `Resource not found: GET ${request.path}`)
        if (request.query.size > 0)
            return badRequestAnswer(
                exchange,
                'Query options are not supported on this resource.',
                'badRequest',
            )
        const key = decodeURIComponent(METHODS.exec(request.path)?.[1] ?? '')
        const account = accountOf(graph, tenantId, key, exchange)
        if (isAnswer(account)) return account
        const all = methodsOf(account, new Date(graph.clock.epoch()).toISOString())
        const value = list === 'methods' ? all : all.filter((one) => one['@odata.type'] === TYPES[list])
        const shape = `users('${account.id}')/authentication/${list}`
        return entityAnswer(exchange, { '@odata.context': contextOf(request, shape), value })
    },
})

/** https://learn.microsoft.com/graph/api/authentication-list-methods and the lists of one kind */
export const authenticationMethodEndpoints: readonly GraphEndpoint[] = [
    endpoint('methods', READ_METHODS),
    endpoint('emailMethods', [
        ...READ_METHODS,
        'UserAuthMethod-Email.Read.All',
        'UserAuthMethod-Email.ReadWrite.All',
    ]),
    endpoint('phoneMethods', [
        ...READ_METHODS,
        'UserAuthMethod-Phone.Read.All',
        'UserAuthMethod-Phone.ReadWrite.All',
    ]),
]
