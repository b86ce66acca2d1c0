/** Shapes of what is named by an id or an address. Who it belongs to is for ServiceNow or Microsoft to say. */
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const SYS_ID = /^[0-9a-f]{32}$/
const LABELS = '(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}'
const DOMAIN = new RegExp(`^${LABELS}$`, 'i')
const MAIL = new RegExp(`^[^\\s@<>(),;:"[\\]\\\\]{1,64}@${LABELS}$`, 'i')

export const isGuid = (text: string): boolean => GUID.test(text)

export const isSysId = (text: string): boolean => SYS_ID.test(text)

/** A DNS name with a top-level domain. */
export const isDomain = (text: string): boolean => text.length <= 253 && DOMAIN.test(text)

/** What Microsoft takes as an address of an account. */
export const isMailAddress = (text: string): boolean => text.length <= 254 && MAIL.test(text)
