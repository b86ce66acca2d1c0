import { normalise } from './tokens.ts'

/** A thing that people name in many ways. `name` is shown, so it is a message key; patterns read normalised text. */
interface Entry {
    readonly name: string
    readonly pattern: RegExp
}

const entry = (name: string, ...alternatives: readonly string[]): Entry => ({
    name,
    pattern: new RegExp(`\\b(?:${alternatives.join('|')})\\b`),
})

/** Graph's service names and how people call them. */
const SERVICES: readonly Entry[] = [
    entry(
        'Exchange Online',
        'exchange',
        'outlook',
        'owa',
        'mailbox(?:es)?',
        'e ?mails?',
        'mails?',
        'inbox',
        'calendars?',
    ),
    entry('Microsoft Teams', 'teams', 'teams meetings?', 'channels?'),
    entry('SharePoint Online', 'share ?point', 'spo', 'document librar(?:y|ies)'),
    entry('Microsoft OneDrive', 'one ?drive', 'odfb'),
    entry('Microsoft 365 apps', 'word', 'excel', 'power ?point', 'one ?note', 'activation', 'desktop apps?'),
    entry(
        'Microsoft Intune',
        'intune',
        'company portal',
        'enrol+ment',
        'compliance polic(?:y|ies)',
        'autopilot',
    ),
    entry(
        'Microsoft Entra',
        'entra',
        'azure ad',
        'aad',
        'mfa',
        'authenticator',
        'conditional access',
        'sspr',
    ),
    entry('Microsoft Copilot (Microsoft 365)', 'copilot'),
    entry('Microsoft Defender XDR', 'defender', 'safe links', 'attack simulation'),
    entry('Microsoft Purview', 'purview', 'ediscovery', 'dlp', 'retention', 'sensitivity labels?'),
    entry('Power BI', 'power ?bi', 'semantic models?', 'fabric'),
    entry('Microsoft Power Automate', 'power automate', 'flows?'),
    entry('Microsoft Power Apps', 'power ?apps?', 'dataverse'),
    entry('Microsoft Viva', 'viva', 'yammer', 'engage'),
    entry('Planner', 'planner', 'to do'),
    entry('Windows 365', 'windows 365', 'cloud pcs?'),
]

/** What can be wrong. */
const CONCEPTS: readonly Entry[] = [
    entry(
        'sign-in',
        'sign(?:ed|ing|s)? ?(?:in|on)',
        'log(?:ged|ging|s)? ?(?:in|on)',
        'log ?ins?',
        'authenticat\\w*',
        'passwords?',
        'credentials?',
        'anmeld\\w*',
        'connexion',
    ),
    entry(
        'password prompt',
        '(?:prompt|ask|request|requir)\\w* .{0,40}(?:password|credential|sign in|log ?in)\\w*',
        '(?:password|credential|sign in|log ?in)s? (?:\\w+ ){0,3}(?:prompt|popup|pop up|window|dialog|box|loop)\\w*',
        'keeps? (?:\\w+ ){0,3}password',
        'demande\\w* .{0,30}mot de passe',
    ),
    entry(
        'multifactor authentication',
        'mfa',
        '2fa',
        'two factor',
        'multi ?factor',
        'authenticator',
        'verification code',
    ),
    entry(
        'mail delivery',
        '(?:deliver|receiv|send|sent|bounc)\\w* .{0,30}(?:mail|message)s?',
        '(?:mail|message)s? .{0,40}(?:deliver|delay|receiv|sent|send|bounc|stuck|missing)\\w*',
        'ndr',
        'outbox',
    ),
    entry('spam and quarantine', 'spam', 'quarantin\\w*', 'junk', 'phish\\w*'),
    entry('calendar', 'calendars?', 'free busy', 'invit\\w*', 'appointments?', 'room booking'),
    entry('meetings', 'meetings?', 'webinars?', 'join\\w*'),
    entry('calls', 'calls?', 'calling', 'dial ?in', 'voice ?mail', 'phone system', 'pstn'),
    entry('audio and video', 'audio', 'video', 'microphone', 'mics?', 'unmute', 'camera', 'screen ?shar\\w*'),
    entry('chat', 'chats?', 'presence'),
    entry(
        'file access',
        'files?',
        'folders?',
        'documents?',
        'sites?',
        'librar(?:y|ies)',
        'download\\w*',
        'upload\\w*',
    ),
    entry('file sync', 'sync\\w*'),
    entry('search', 'search\\w*'),
    entry(
        'slow performance',
        'slow\\w*',
        'latency',
        'delay\\w*',
        'hang\\w*',
        'freez\\w*',
        'timing out',
        'time ?outs?',
        'lag\\w*',
    ),
    entry('mobile app', 'mobile', 'iphones?', 'ios', 'android', 'ipads?'),
    entry('new Outlook and Outlook on the web', 'owa', 'on the web', 'new outlook', 'web ?mail'),
    entry('add-ins', 'add ?ins?', 'plug ?ins?'),
    entry('licences and activation', 'licen[cs]\\w*', 'activat\\w*', 'subscription'),
    entry('device management', 'enrol\\w*', 'devices?', 'complian\\w*', 'autopilot'),
    entry('admin center', 'admin cent(?:er|re)s?', 'portal', 'admins?'),
    entry('migration', 'migrat\\w*', 'move requests?', 'offboarding', 'cross tenant'),
    entry('reports', 'reports?', 'reporting', 'dashboards?', 'metrics'),
    entry('notifications', 'notification\\w*', 'alerts?'),
    entry('sharing', 'shar(?:e|ed|ing)', 'guests?', 'external'),
    entry('printing', 'print\\w*'),
    entry('labels and retention', 'sensitivity', 'labels?', 'retention', 'dlp'),
    entry('flows and automation', 'flows?', 'workflows?', 'power automate'),
]

/** A wish or a question rather than an outage. */
const REQUEST =
    /\b(?:how (?:do|can|to)|please (?:install|add|create|grant|give|provide|remove|order|set ?up|delete)|request(?:ing)? (?:for|access|a|an|new)|new (?:starter|user|laptop|joiner|employee)|would like|need access|onboarding|forgot\w*|expired|after i changed|add .{0,20}(?:member|owner|mailbox)|reset my)\b/

const namesIn = (entries: readonly Entry[], normalised: string): readonly string[] =>
    entries.filter(({ pattern }) => pattern.test(normalised)).map(({ name }) => name)

export interface TextMeaning {
    readonly services: readonly string[]
    readonly concepts: readonly string[]
    readonly isRequest: boolean
}

/** What a text talks about, as far as the lexicon knows. */
export function meaningOf(text: string): TextMeaning {
    const normalised = normalise(text)
    return {
        services: namesIn(SERVICES, normalised),
        concepts: namesIn(CONCEPTS, normalised),
        isRequest: REQUEST.test(normalised),
    }
}
