import type { Block, TextDocument } from '../../shared/exchange/document/document'
import { setFonts } from './hand-over'

/** A document whose pictures have the parts of the studio's fonts in them that they need; one that cannot get them stays. */
export async function withOwnFonts(document: TextDocument): Promise<TextDocument> {
  const blocks = document.blocks.map(async (block): Promise<Block> => {
    if (block.kind !== 'diagram') return block
    const answer = await setFonts(block.svg, 'embedded')
    return answer.ok ? { ...block, svg: answer.value } : block
  })
  return { ...document, blocks: await Promise.all(blocks) }
}
