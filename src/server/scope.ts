/** The scope of the app, as cross-scope refusals, properties and the system log name it. */
export const SCOPE = 'x_mioms_m365_assis'
