import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readLines } from '../service-health/read-data.ts'

/** A labelled short description. */
export interface LabelledText {
    readonly text: string
    /** Ids of the entries that help with it, each of them well; empty: none does. */
    readonly solutions: readonly string[]
    readonly language?: string
    /** Of a text without a solution: has it to do with Microsoft 365 at all? */
    readonly about?: 'microsoft' | 'other'
}

const readFolder = (folder: string): readonly LabelledText[] =>
    readdirSync(join(import.meta.dirname, folder))
        .filter((file) => file.endsWith('.jsonl'))
        .sort()
        .flatMap((file) => readLines<LabelledText>(join(import.meta.dirname, folder, file)))

/** What the weights are learned from. */
export const trainingTexts = (): readonly LabelledText[] => readFolder('train')

/** What is only measured. */
export const setAsideTexts = (): readonly LabelledText[] => readFolder('set-aside')

export const textsOf = (file: string): readonly LabelledText[] => readLines<LabelledText>(file)
