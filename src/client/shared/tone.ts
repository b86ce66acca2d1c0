/** Horizon's names of the severities. */
export type Tone = 'critical' | 'warning' | 'info' | 'positive'
