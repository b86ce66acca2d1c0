/**
 * Tells the form that holds this page how high the content is, so that it may grow the iframe.
 * Without a listener the page scrolls inside its iframe.
 */
export function reportHeight(content: Element): void {
    if (window.parent === window) return
    const observer = new ResizeObserver(() => {
        const height = Math.ceil(content.getBoundingClientRect().height)
        window.parent.postMessage({ type: 'x_mioms_m365_assis.height', height }, window.location.origin)
    })
    observer.observe(content)
}
