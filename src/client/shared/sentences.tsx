interface SentencesProps {
    readonly title: string
    readonly list: readonly string[]
}

/** Sentences under a heading. */
export const Sentences = ({ title, list }: SentencesProps) => (
    <div>
        <h3>{title}</h3>
        <ul class="m365-sentences">
            {list.map((sentence) => (
                <li key={sentence}>{sentence}</li>
            ))}
        </ul>
    </div>
)
