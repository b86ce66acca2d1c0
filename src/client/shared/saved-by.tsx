import { When } from './when.tsx'

interface SavedByProps {
    /** ISO 8601, or milliseconds since 1970. */
    readonly at: string | number
    /** Empty: the user is gone. */
    readonly by: string
    readonly texts: { readonly goneUser: string }
}

/** When something was saved, and by whom. */
export const SavedBy = ({ at, by, texts }: SavedByProps) => (
    <>
        <When at={new Date(at).toISOString()} />, {by || texts.goneUser}
    </>
)
