import type { RemediationBlock, RemediationSpan } from './remediation-blocks.ts'

const spansText = (spans: readonly RemediationSpan[]): string =>
    spans
        .map(({ text, href }) => (href === undefined || text.includes(href) ? text : `${text} (${href})`))
        .join('')

function lines(blocks: readonly RemediationBlock[], indent: string): readonly string[] {
    return blocks.flatMap((block) =>
        block.kind === 'list'
            ? block.items.flatMap((item, index) => {
                  const mark = block.isOrdered ? `${block.start + index}. ` : '- '
                  const [first = '', ...rest] = lines(item, '')
                  const inner = `${indent}${' '.repeat(mark.length)}`
                  return [`${indent}${mark}${first}`, ...rest.map((line) => `${inner}${line}`)]
              })
            : [`${indent}${spansText(block.spans)}`],
    )
}

/** What blocks say, as the plain text of a description: addresses of links in brackets. */
export const blocksText = (blocks: readonly RemediationBlock[]): string => lines(blocks, '').join('\n')
