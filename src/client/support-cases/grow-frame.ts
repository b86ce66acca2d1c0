/** Inside the tab the page is as high as its content: there is one place to scroll, the tab's own. */
export function growFrame(content: Element): void {
    const frame = window.frameElement as HTMLElement | null
    if (!frame || !location.search.includes('embedded=true')) return
    new ResizeObserver(() => {
        frame.style.height = `${Math.ceil(content.getBoundingClientRect().height)}px`
    }).observe(content)
}
