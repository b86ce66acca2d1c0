/** A stretch of text in a block. */
export interface RemediationSpan {
    readonly text: string
    readonly isStrong?: true
    /** Of an allowed host, by https. */
    readonly href?: string
}

/** What is left of Microsoft's HTML: text, emphasis, lists and links to Microsoft. Pages make elements of it themselves. */
export type RemediationBlock =
    | { readonly kind: 'paragraph' | 'heading'; readonly spans: readonly RemediationSpan[] }
    | {
          readonly kind: 'list'
          readonly isOrdered: boolean
          readonly items: readonly (readonly RemediationSpan[])[]
      }
