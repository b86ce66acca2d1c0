/** Who holds which role. */
export function PeopleSection() {
    return null
}
