/** Offers the browser a file to save, made of what was read. */
export function saveFile(fileName: string, parts: readonly string[], type: string): void {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([...parts], { type }))
    link.download = fileName
    link.click()
    // Once the browser has begun to save it.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
