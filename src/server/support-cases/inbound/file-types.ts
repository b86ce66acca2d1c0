/** Files that may come with a case: nothing that a browser or an office program runs when it is opened. */
interface FileType {
    readonly contentType: string
    readonly extensions: readonly string[]
    /** The file begins with one of these; absent: it is text. */
    readonly signatures?: readonly (readonly number[])[]
}

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const office = (extension: string, name: string): FileType => ({
    contentType: `application/vnd.openxmlformats-officedocument.${name}`,
    extensions: [extension],
    signatures: [ZIP],
})

export const FILE_TYPES: readonly FileType[] = [
    {
        contentType: 'application/pdf',
        extensions: ['pdf'],
        signatures: [[0x25, 0x50, 0x44, 0x46, 0x2d]],
    },
    {
        contentType: 'image/png',
        extensions: ['png'],
        signatures: [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    },
    { contentType: 'image/jpeg', extensions: ['jpg', 'jpeg'], signatures: [[0xff, 0xd8, 0xff]] },
    {
        contentType: 'image/gif',
        extensions: ['gif'],
        signatures: [
            [0x47, 0x49, 0x46, 0x38, 0x37, 0x61],
            [0x47, 0x49, 0x46, 0x38, 0x39, 0x61],
        ],
    },
    { contentType: 'text/plain', extensions: ['txt', 'log'] },
    { contentType: 'text/csv', extensions: ['csv'] },
    office('docx', 'wordprocessingml.document'),
    office('xlsx', 'spreadsheetml.sheet'),
    office('pptx', 'presentationml.presentation'),
]

const begins = (bytes: readonly number[], signature: readonly number[]): boolean =>
    signature.every((byte, index) => bytes[index] === byte)

const isTextByte = (byte: number): boolean => byte === 9 || byte === 10 || byte === 13 || byte >= 32

/** Whether the first bytes of a file are what its type begins with. */
export function fitsType(type: FileType, bytes: readonly number[]): boolean {
    if (type.signatures) return type.signatures.some((signature) => begins(bytes, signature))
    const looksOther = FILE_TYPES.some((other) => other.signatures?.some((one) => begins(bytes, one)))
    return !looksOther && bytes.every(isTextByte)
}
