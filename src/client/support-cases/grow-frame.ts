/** Inside the tab the page is as wide as the tab and as high as its content: the one place to scroll is the tab's own. */
export function growFrame(content: Element): void {
    const frame = window.frameElement as HTMLElement | null
    if (!frame || !location.search.startsWith('?tab=')) return
    new ResizeObserver(() => {
        const height = Math.ceil(content.getBoundingClientRect().height)
        frame.style.cssText = `border:0;width:100%;height:${height}px`
    }).observe(content)
}
