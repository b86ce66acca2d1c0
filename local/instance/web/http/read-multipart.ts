import busboy from 'busboy'

export interface Multipart {
    readonly fields: Readonly<Record<string, string>>
    readonly files: readonly MultipartFile[]
}

export interface MultipartFile {
    readonly field: string
    readonly name: string
    readonly type: string
    readonly content: Uint8Array
}

/** Takes a complete multipart/form-data body apart. Throws on a broken one. */
export function readMultipart(contentType: string, body: Uint8Array): Multipart {
    const fields: Record<string, string> = {}
    const streams: (Omit<MultipartFile, 'content'> & { stream: { read(): Buffer | null } })[] = []
    // High-water marks above the body's size: busboy then parses the whole write at once, synchronously.
    const room = body.length + 1
    const parser = busboy({ headers: { 'content-type': contentType }, highWaterMark: room, fileHwm: room })
    let failure: Error | undefined
    parser.on('error', (error) => (failure = error as Error))
    parser.on('field', (name, value) => (fields[name] = value))
    parser.on('file', (field, stream, { filename, mimeType }) =>
        streams.push({ field, stream, name: filename, type: mimeType }),
    )
    parser.write(Buffer.from(body.buffer, body.byteOffset, body.byteLength))
    if (failure) throw failure
    return {
        fields,
        files: streams.map(({ stream, ...file }) => ({
            ...file,
            content: stream.read() ?? new Uint8Array(0),
        })),
    }
}
