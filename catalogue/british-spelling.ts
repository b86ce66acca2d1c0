const ISE =
    'apologis|authoris|capitalis|categoris|characteris|customis|digitis|finalis|initialis|localis|maximis|memoris|' +
    'minimis|modernis|normalis|optimis|organis|personalis|prioritis|realis|recognis|specialis|standardis|summaris|' +
    'synchronis|utilis|visualis'
const WORDS =
    'analysed?|artefacts?|behaviours?|cancell(?:ed|ing)|cent(?:re|red|res)|colour(?:ed|s)?|defence|' +
    'dialogues?|enrol|enrols|enrolments?|favourites?|fulfil|grey(?:ed)?|honours?|labell(?:ed|ing)|licenced?|licences|' +
    'modelling|neighbours?|offence|practise|programmes?|signalling|travelling'
const BRITISH = new RegExp(
    `\\b(?:(?:re|un)?(?:${ISE})(?:e|ed|es|er|ers|ing|ation|ations|ational|able)|${WORDS})\\b`,
    'i',
)

/**
 * The first word that ServiceNow and Microsoft spell in another way ("organization", "license"), so that the texts
 * sound like the screens that they are about. Commands are left alone.
 */
export const britishSpelling = (text: string): string | undefined =>
    BRITISH.exec(text.replace(/`[^`]*`/g, ''))?.[0]
