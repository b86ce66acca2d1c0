/** A scoped write to a form of another scope may be refused silently or by an exception: both mean "by hand". */
export const tried = (write: () => void, done: () => boolean): boolean => {
    try {
        write()
    } catch {
        return false
    }
    return done()
}
