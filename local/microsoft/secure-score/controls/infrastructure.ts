import type { Control } from '../control.ts'

const infrastructure = (control: Omit<Control, 'category' | 'service'> & Partial<Control>): Control => ({
    category: 'Infrastructure',
    service: 'AATP',
    actionType: 'Config',
    actionUrl: 'https://security.microsoft.com/identities/',
    tier: 'Defense in Depth',
    ...control,
})

export const infrastructureControls: readonly Control[] = [
    infrastructure({
        id: 'SensorsOnControllers',
        title: 'Put a sensor on every domain controller',
        description: 'What happens on a controller without sensor is seen by nobody.',
        maxScore: 5,
        cost: 'moderate',
        impact: 'low',
        threats: ['elevationOfPrivilege', 'accountBreach'],
        rank: 37,
        total: 4,
        history: [[90, 75]],
    }),
    infrastructure({
        id: 'CertificateTemplates',
        title: 'Let nobody ask for a certificate in the name of another',
        description: 'With such a certificate a person is an administrator for a year.',
        maxScore: 5,
        cost: 'high',
        impact: 'moderate',
        threats: ['elevationOfPrivilege'],
        rank: 38,
        history: [[90, 0]],
        remediation:
            '<p>For each template in the list:</p><ol><li>Clear <b>Supply in the request</b>.</li><li>Or ask for an <b>approval</b> of a certificate manager.</li></ol>',
    }),
    infrastructure({
        id: 'StaleServiceAccounts',
        title: 'Turn off service accounts that nobody signs in with',
        description: 'Their passwords are as old as the servers that are gone.',
        maxScore: 3,
        cost: 'moderate',
        impact: 'moderate',
        threats: ['passwordCracking', 'maliciousInsider'],
        rank: 39,
        total: 23,
        history: [
            [90, 0],
            [33, 56.52],
        ],
        status: '',
    }),
    infrastructure({
        id: 'PrintSpooler',
        title: 'Stop the print service on domain controllers',
        description: 'A controller prints nothing; its print service opens doors.',
        maxScore: 2,
        history: [[90, 100]],
    }),
    infrastructure({
        id: 'BuildersNetwork',
        title: 'Keep machines that build software in a network of their own',
        description: 'What is built there runs everywhere.',
        maxScore: 4,
        hasNoProfile: true,
        history: [[90, 25]],
    }),
]
