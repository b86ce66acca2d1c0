import type {
    LicenseAssignmentState,
    NullableOption,
    SignInActivity,
    User,
} from '@microsoft/microsoft-graph-types'
import type { Millis } from '../clock.ts'
import { effectiveLicenses, type LicenseState } from '../licenses/license-states.ts'
import type { DirectoryAccount } from './account.ts'

/** What Graph answers of a user without `$select`. https://learn.microsoft.com/graph/api/resources/users */
export const DEFAULT_USER_PROPERTIES = [
    'businessPhones',
    'displayName',
    'givenName',
    'jobTitle',
    'mail',
    'mobilePhone',
    'officeLocation',
    'preferredLanguage',
    'surname',
    'userPrincipalName',
    'id',
] as const

/** What it answers besides when asked. https://learn.microsoft.com/graph/api/resources/user */
export const MORE_USER_PROPERTIES = [
    'accountEnabled',
    'assignedLicenses',
    'department',
    'employeeId',
    'lastPasswordChangeDateTime',
    'licenseAssignmentStates',
    'onPremisesSyncEnabled',
    'signInActivity',
    'signInSessionsValidFromDateTime',
    'usageLocation',
    'userType',
] as const

const time = (at: Millis): string => new Date(at).toISOString()

const assignmentState = (state: LicenseState, epoch: Millis): LicenseAssignmentState => ({
    assignedByGroup: state.group,
    disabledPlans: [...state.disabledPlans],
    error: (state.error ?? 'None') as LicenseAssignmentState['error'],
    lastUpdatedDateTime: time(state.at ?? epoch),
    skuId: state.skuId,
    state: state.error === null ? 'Active' : 'Error',
})

/**
 * Absent for who never signed in. An attempt that failed counts for `lastSignInDateTime` only; nobody fails here.
 * https://learn.microsoft.com/graph/api/resources/signinactivity
 */
const signInActivity = ({ lastSignInAt }: DirectoryAccount): NullableOption<SignInActivity> | undefined =>
    lastSignInAt === null
        ? undefined
        : ({
              lastSignInDateTime: time(lastSignInAt),
              lastSignInRequestId: null,
              lastNonInteractiveSignInDateTime: time(lastSignInAt),
              lastNonInteractiveSignInRequestId: null,
              lastSuccessfulSignInDateTime: time(lastSignInAt),
              lastSuccessfulSignInRequestId: null,
          } as SignInActivity)

const businessPhones = (account: DirectoryAccount): string[] =>
    account.methods.flatMap((one) =>
        one.type === 'phone' && one.phoneType === 'office' ? [one.phoneNumber] : [],
    )

/** The user as Graph shows it; `epoch` is when everything was set up. */
export const toUser = (account: DirectoryAccount, states: readonly LicenseState[], epoch: Millis): User => {
    const [givenName, ...surname] = account.displayName.split(' ')
    const activity = signInActivity(account)
    return {
        businessPhones: businessPhones(account),
        displayName: account.displayName,
        givenName: givenName ?? null,
        jobTitle: account.jobTitle,
        mail: account.mail,
        mobilePhone: null,
        officeLocation: null,
        preferredLanguage: null,
        surname: surname.join(' '),
        userPrincipalName: account.userPrincipalName,
        id: account.id,
        accountEnabled: account.accountEnabled,
        assignedLicenses: effectiveLicenses(states).map(({ skuId, disabledPlans }) => ({
            disabledPlans: [...disabledPlans],
            skuId,
        })),
        department: account.department,
        employeeId: account.employeeId,
        lastPasswordChangeDateTime: time(account.password.changedAt ?? epoch),
        licenseAssignmentStates: states.map((state) => assignmentState(state, epoch)),
        onPremisesSyncEnabled: account.onPremisesSyncEnabled,
        ...(activity ? { signInActivity: activity } : {}),
        signInSessionsValidFromDateTime: time(
            account.sessionsRevokedAt ?? account.password.changedAt ?? epoch,
        ),
        usageLocation: account.usageLocation,
        userType: account.userType,
    }
}
