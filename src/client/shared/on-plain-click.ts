/** For a link within the page that has a real address: a plain click goes there by `go`, any other is the browser's. */
export const onPlainClick =
    (go: () => void) =>
    (event: MouseEvent): void => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        go()
    }
