/** The server's business: no page enters it. */
export const OF_SERVER = 'incidents.since'
