export interface Measurement {
    readonly what: string
    readonly value: number
    readonly unit: string
    /** What the experiment before the instance measured for the like of it, on another machine; null: nothing. */
    readonly reference: string | null
}

/** Three digits: the rest is noise. */
export const rounded = (value: number): number => Number(value.toPrecision(3))
