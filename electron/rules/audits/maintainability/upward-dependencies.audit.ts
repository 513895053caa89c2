import { usualLink } from '../../../../shared/catalog/link-defaults'
import type { Technology } from '../../../../shared/catalog/technology'
import { callOf } from '../../../../shared/commands/define-command'
import type changeLinks from '../../../../shared/commands/link/change-links.command'
import type reconnectLink from '../../../../shared/commands/link/reconnect-link.command'
import { layerNames } from '../../../../shared/model/layer'
import { defineLinkAudit } from '../../define-audit'
import { laneOf, layerStep } from '../../layer-order'
import { NotedCheck } from '../../noted-check'
import { isApplication } from '../../site'

const isStore = (entry: Technology | undefined): boolean =>
  entry?.runtime === 'process' && entry.layer === 'data' && entry.category !== 'connection-pooler'

export default defineLinkAudit({
  id: 'upward-dependencies',
  weights: { maintainability: 6 },
  severity: 'high',
  topics: ['architecture.layers', 'architecture.distributed', 'extensibility.evolution'],
  title: {
    pass: { en: 'Layers depend downwards only', zh: '各层只向下依赖' },
    fail: { en: 'A lower layer depends on a higher one', zh: '下层依赖了上层' },
  },
  why: {
    en: 'Where a lower layer calls a higher one, neither can be changed, tested or replaced without the other.',
    zh: '下层一旦反过来调用上层，两者就无法单独修改、测试或替换。',
  },
  source: {
    title: 'Azure Architecture Center: N-tier architecture style',
    address: 'https://learn.microsoft.com/en-us/azure/architecture/guide/architecture-styles/n-tier',
  },
  check(site) {
    const step = layerStep(site)
    if (step === null) return null
    return new NotedCheck(step === 'up' ? 0 : 1, () => {
      const from = layerNames[laneOf(site.source, site.sourceTechnology)]
      const to = layerNames[laneOf(site.target, site.targetTechnology)]
      return { en: `${from.en} → ${to.en}`, zh: `${from.zh} → ${to.zh}` }
    })
  },
  fix: {
    label: { en: 'Reverse the link', zh: '反转连线方向' },
    all: false,
    // Only a store is surely drawn the wrong way round: it opens no connection of its own accord.
    calls({ link, source, sourceTechnology, target, targetTechnology }) {
      if (!isStore(sourceTechnology) || !isApplication(targetTechnology)) return null
      const ends = { source: target, sourceTechnology: targetTechnology, target: source }
      if (layerStep({ link, ...ends, targetTechnology: sourceTechnology }) !== 'down') return null
      const { kind, sync } = usualLink(target.technology, source.technology)
      return [
        callOf<typeof reconnectLink>('link.reconnect', {
          link: link.id,
          source: target.id,
          target: source.id,
        }),
        callOf<typeof changeLinks>('link.change', { links: [link.id], kind, sync }),
      ]
    },
  },
})
