/** Fails unless what the app ships was learned from the tickets of today, read as they are read today. */
import { LEARNED_FROM } from '../../src/server/user-operations/classification/generated/ticket-model.ts'
import { labelledExamples, nameOf } from './examples.ts'

const name = nameOf(labelledExamples())
if (name !== LEARNED_FROM) {
    process.stderr.write(
        `Learned from ${LEARNED_FROM}, the tickets are ${name}: run npm run train:user-operations\n`,
    )
    process.exitCode = 1
}
