import { jsonAnswer, type Answer } from '../http/exchange.ts'

/** An error in the shape of docs/api/connector.openapi.yaml. */
export const connectorError = (
    status: number,
    code: string,
    message: string,
    headers: Readonly<Record<string, string>> = {},
): Answer => jsonAnswer(status, { error: { code, message } }, headers)
