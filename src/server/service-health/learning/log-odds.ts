export const logOdds = (probability: number): number => Math.log(probability / (1 - probability))

/** No more than so much, up or down. */
export const limited = (value: number, most: number): number => Math.max(-most, Math.min(most, value))
