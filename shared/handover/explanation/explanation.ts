import type { Locale } from '../../base/localized'
import { technologyName } from '../../catalog/catalog'
import { bullets, heading, type TextDocument } from '../../exchange/document/document'
import { rich } from '../../exchange/document/rich-text'
import { layerNames, layers } from '../../model/layer'
import { type HandedOver, mention } from '../handed-over'

/** The design in words: what runs in each lane, and on what. */
export function explanation({ title, design }: HandedOver, language: Locale): TextDocument {
  const services = [...design.services.values()]
  return {
    title,
    blocks: layers.flatMap((layer) => {
      const here = services.filter((each) => each.layer === layer)
      const items = here.map(
        ({ id, technology, replicas }) =>
          rich`${mention(design, id, language)} · ${technologyName(technology)[language]} · ${String(replicas)}`,
      )
      return here.length === 0 ? [] : [heading(layerNames[layer][language]), bullets(items)]
    }),
  }
}
