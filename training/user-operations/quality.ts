import {
    CLASSIFIED_KINDS,
    type ClassifiedKind,
    type TicketClass,
} from '../../src/server/user-operations/classification/classified-kind.ts'

/** What a classifier said of one labelled ticket. */
export interface Answer {
    readonly is: TicketClass
    /** The operation that fits best. */
    readonly kind: ClassifiedKind
    readonly confidence: number
}

export interface KindQuality {
    /** Tickets that ask for it. */
    readonly tickets: number
    /** For how many it was named, and for how many rightly. */
    readonly named: number
    readonly right: number
    readonly precision: number
    readonly recall: number
}

export interface Quality {
    readonly threshold: number
    readonly tickets: number
    readonly precision: number
    readonly recall: number
    /** Share of the tickets that ask for no operation of which one is named; how many, by what they are. */
    readonly falseAlarms: number
    readonly falseAlarmsAmong: Readonly<Record<string, number>>
    readonly byKind: Readonly<Record<ClassifiedKind, KindQuality>>
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000
const share = (some: number, all: number): number => rounded(all === 0 ? 0 : some / all)

const isOperation = (is: TicketClass): is is ClassifiedKind =>
    (CLASSIFIED_KINDS as readonly TicketClass[]).includes(is)

/** How good the answers are when an operation is named from a threshold on. */
export function qualityAt(answers: readonly Answer[], threshold: number): Quality {
    const named = answers.filter(({ confidence }) => confidence >= threshold)
    const right = named.filter(({ is, kind }) => is === kind)
    const asking = answers.filter(({ is }) => isOperation(is))
    const alarms = named.filter(({ is }) => !isOperation(is))
    const falseAlarmsAmong: Record<string, number> = {}
    for (const { is } of alarms) falseAlarmsAmong[is] = (falseAlarmsAmong[is] ?? 0) + 1
    const byKind = Object.fromEntries(
        CLASSIFIED_KINDS.map((kind) => {
            const tickets = answers.filter(({ is }) => is === kind).length
            const namedIt = named.filter((answer) => answer.kind === kind)
            const rightly = namedIt.filter(({ is }) => is === kind).length
            return [
                kind,
                {
                    tickets,
                    named: namedIt.length,
                    right: rightly,
                    precision: share(rightly, namedIt.length),
                    recall: share(rightly, tickets),
                },
            ]
        }),
    ) as Record<ClassifiedKind, KindQuality>
    return {
        threshold,
        tickets: answers.length,
        precision: share(right.length, named.length),
        recall: share(right.length, asking.length),
        falseAlarms: share(alarms.length, answers.length - asking.length),
        falseAlarmsAmong,
        byKind,
    }
}

/** The lowest threshold from which on so great a share of what is named is right; above all answers if there is none. */
export function thresholdFor(answers: readonly Answer[], precision: number): number {
    const sorted = [...answers].sort((a, b) => b.confidence - a.confidence)
    let right = 0
    let threshold = (sorted[0]?.confidence ?? 0) + 1e-6
    sorted.forEach(({ is, kind, confidence }, at) => {
        if (is === kind) right++
        // Answers of one confidence are named together.
        if (sorted[at + 1]?.confidence !== confidence && right / (at + 1) >= precision) threshold = confidence
    })
    return threshold
}

/** The threshold from which on so many answers are named, or fewer where several have one confidence. */
export function thresholdForCount(answers: readonly Answer[], count: number): number {
    const sorted = answers.map(({ confidence }) => confidence).sort((a, b) => b - a)
    return (sorted[count] ?? 0) + 1e-9
}

/** In bands of confidence: how many answers, and which share of them is right. */
export const calibrationOf = (answers: readonly Answer[]): readonly unknown[] =>
    [0, 0.2, 0.4, 0.6, 0.8].map((from) => {
        const some = answers.filter(
            ({ confidence }) => confidence >= from && (confidence < from + 0.2 || from === 0.8),
        )
        return {
            from,
            answers: some.length,
            'mean confidence': share(
                some.reduce((sum, { confidence }) => sum + confidence, 0),
                some.length,
            ),
            right: share(some.filter(({ is, kind }) => is === kind).length, some.length),
        }
    })
