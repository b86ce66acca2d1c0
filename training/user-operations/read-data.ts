import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readLines } from '../service-health/read-data.ts'
import { labelled, type LabelledTicket, type WrittenTicket } from './labelled-ticket.ts'

const read = (folder: string): readonly LabelledTicket[] =>
    readdirSync(join(import.meta.dirname, folder))
        .filter((file) => file.endsWith('.jsonl'))
        .sort()
        .flatMap((file) => readLines<WrittenTicket>(join(import.meta.dirname, folder, file)))
        .map(labelled)

/** What the weights are learned from. */
export const trainingTickets = (): readonly LabelledTicket[] => read('.')

/** What is only measured. */
export const setAsideTickets = (): readonly LabelledTicket[] => read('set-aside')
