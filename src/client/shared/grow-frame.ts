/**
 * Makes the frame that holds this page as high as its content, where the frame asks for it by `data-grows`: the one place to
 * scroll is the page around it. A frame of a workspace, or of another origin, stays as it is.
 */
export function growFrame(content: Element): void {
    const frame = window.frameElement as HTMLElement | null
    if (frame?.dataset['grows'] === undefined) return
    frame.style.border = '0'
    frame.style.width = '100%'
    new ResizeObserver(() => {
        frame.style.height = `${Math.ceil(content.getBoundingClientRect().height)}px`
    }).observe(content)
}
