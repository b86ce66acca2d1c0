import type { OperationsExport } from '../../server/user-operations/overview/overview-view.ts'
import { read, type Answer } from '../shared/api.ts'
import { isNumber, isText, orNull, parserOf } from '../shared/shape-parser.ts'

const parseExport = parserOf<OperationsExport>({
    fileName: isText,
    csv: isText,
    operations: isNumber,
    next: orNull(isText),
})

export interface ExportFilter {
    readonly from: string
    readonly to: string
    readonly kind: string
}

export interface ExportedFile {
    readonly fileName: string
    readonly parts: readonly string[]
    readonly operations: number
}

/** All pages of an export, one after the other; one that fails fails the whole, so that no file is cut short. */
export async function exportOperations(
    filter: ExportFilter,
    onProgress: (operations: number) => void,
): Promise<Answer<ExportedFile>> {
    const parts: string[] = []
    let operations = 0
    let cursor = ''
    for (;;) {
        const query = new URLSearchParams({ ...filter, ...(cursor && { cursor }) })
        const answer = await read(`/operations_overview/export?${query.toString()}`, parseExport)
        if (!answer.ok) return answer
        const { fileName, csv, next } = answer.value
        parts.push(csv)
        operations += answer.value.operations
        onProgress(operations)
        if (next === null) return { ok: true, value: { fileName, parts, operations } }
        cursor = next
    }
}
