import { readFileSync } from 'node:fs'
import type { LoggedRequest } from '../control/request-log.ts'
import { learnHost } from '../hosts.ts'
import type { CheckResult } from './run-exchanges.ts'
import { findOperation, type Slices } from './slices.ts'
import { validateRequest } from './validate-request.ts'

/**
 * Reads requests as `/control/requests` writes them: JSON lines.
 * @throws Error that names file, line and cause.
 */
const readRequests = (file: string): readonly LoggedRequest[] =>
    readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) => {
            if (line.trim() === '') return []
            try {
                const { method, host, path, query, headers, ...rest } = JSON.parse(line) as LoggedRequest
                if (typeof method !== 'string' || typeof host !== 'string' || typeof path !== 'string')
                    throw new Error('not a recorded request')
                return [{ method, host, path, query: query ?? {}, headers: headers ?? {}, ...rest }]
            } catch (error) {
                throw new Error(`${file}:${index + 1}: ${(error as Error).message}`)
            }
        })

/** Holds requests that a client really sent against the slices. */
export const checkRecordedRequests = (slices: Slices, file: string): readonly CheckResult[] =>
    // What OpenAPI does not describe cannot be held to it.
    readRequests(file)
        .filter(({ host }) => host !== learnHost)
        .map((request) => {
            const problems = validateRequest(slices, request)
            return {
                name: `${request.method} ${request.host}${request.path}`,
                status: request.status ?? 0,
                operation: findOperation(slices, request)?.operation.operationId ?? '-',
                verdict: problems.length > 0 ? 'MISMATCH' : 'ok',
                problems,
            }
        })
