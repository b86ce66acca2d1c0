/** Objects of a PDF file, in the order of their numbers. */
const objects = (text: string): readonly string[] => {
    const shown = text.replace(/[^\x20-\x7e]/g, '?').replace(/[\\()]/g, '\\$&')
    const stream = `BT /F1 14 Tf 50 780 Td (${shown}) Tj ET`
    return [
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
        '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ]
}

/** A PDF file of one page with one line: real enough to be opened. ISO 32000-1, 7.5 File structure. */
export function reviewFile(text: string): Buffer {
    let file = '%PDF-1.4\n%\xe2\xe3\xcf\xd3\n'
    const offsets: number[] = []
    for (const [index, object] of objects(text).entries()) {
        offsets.push(file.length)
        file += `${index + 1} 0 obj\n${object}\nendobj\n`
    }
    const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
    const size = offsets.length + 1
    file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
    return Buffer.from(file, 'latin1')
}
