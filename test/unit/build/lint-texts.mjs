/** Lints texts as if they stood in files, with the project's own configuration: file names and texts in, messages out. */
import { readFileSync } from 'node:fs'
import { ESLint } from 'eslint'

const eslint = new ESLint()
const messages = []
for (const { file, text } of JSON.parse(readFileSync(0, 'utf8'))) {
    const [result] = await eslint.lintText(text, { filePath: file })
    messages.push(result?.messages ?? [])
}
process.stdout.write(JSON.stringify(messages))
