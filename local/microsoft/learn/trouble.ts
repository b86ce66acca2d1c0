/** What Learn's server may do another way than it does today, or wrong. */
export const learnTroubles = [
    /** The session has ended, as the server may do at any time: 404. */
    'sessionLost',
    /** It keeps no sessions: no header, none asked for. */
    'noSessions',
    /** It speaks the protocol of 2026-07-28 alone, which has no handshake. */
    'stateless',
    /** Answers are event streams, with another message before the reply. */
    'eventStream',
    /** The search has another name and argument. */
    'toolsRenamed',
    /** No tool searches documentation. */
    'toolsUnknown',
    /** The tool reports an error: `isError`. */
    'toolError',
    /** A text alone holds the results, their address is `url`. */
    'olderShape',
    /** Links to other hosts and schemes, markup in titles and contents. */
    'hostile',
] as const
export type LearnTrouble = (typeof learnTroubles)[number]

export const isLearnTrouble = (value: unknown): value is LearnTrouble =>
    (learnTroubles as readonly unknown[]).includes(value)
