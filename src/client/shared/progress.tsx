import './progress.css'

interface ProgressProps {
    /** Absent where nobody knows how much of it is done. */
    readonly done?: number
    readonly total?: number
    /** What is going on, such as "Running checks: 2/3 · Microsoft Graph". */
    readonly children: string
}

/** Long work, step by step; a screen reader hears each step. */
export function Progress({ done, total, children }: ProgressProps) {
    return (
        <div class="m365-progress">
            <p role="status">{children}</p>
            <progress value={done} max={total ?? 1} aria-label={children} />
        </div>
    )
}
