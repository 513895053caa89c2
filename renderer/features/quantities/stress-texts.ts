import type { DeploymentNodeId, ElementId } from '../../../shared/base/ids'
import { type Localized, same } from '../../../shared/base/localized'
import { formatNumber } from '../../../shared/i18n/format'
import { outwards } from '../../../shared/model/deployment/standing'
import type { Design } from '../../../shared/model/design'
import type { StressOutcome } from '../../../shared/report/stress'
import { elementName } from '../../state/element-name'

/** What the choices of a stress say. */
export const stressTexts = {
  service: { en: 'Service', zh: '服务' },
  zone: { en: 'Zone', zh: '可用区' },
  factor: { en: 'Times', zh: '倍数' },
} as const satisfies Record<string, Localized>

/** The choice of the worst; `null`: none is worse than the others. */
export function worstOf(name: string | Localized | null): Localized {
  if (name === null) return { en: 'The worst', zh: '影响最大者' }
  const { en, zh } = typeof name === 'string' ? same(name) : name
  return { en: `Worst: ${en}`, zh: `影响最大：${zh}` }
}

/** A zone by its name in the deployment, or by its number where none is drawn. */
export function zoneName(design: Design, zone: number, drawn: readonly DeploymentNodeId[]): Localized {
  const node = drawn[zone - 1]
  const name = node && elementName(design, node)
  return name ? same(name) : { en: `zone ${zone}`, zh: `可用区 ${zone}` }
}

/** A zone of the deployment and all that stands in it, as it is lit when it is lost; nothing where none is drawn. */
export function drawnZone(
  { deploymentNodes, deployments }: Design,
  { choice }: StressOutcome,
  zone: number | undefined,
): ElementId[] {
  const lost = choice?.of === 'zones' ? choice.drawn[(zone ?? choice.worst) - 1] : undefined
  const isIn = (node: string): boolean => outwards(deploymentNodes, node).some(({ id }) => id === lost)
  if (!lost) return []
  return [
    ...[...deploymentNodes.values()].filter(({ id }) => isIn(id)).map(({ id }) => id),
    ...[...deployments.values()].filter(({ node }) => isIn(node)).map(({ id }) => id),
  ]
}

/** How many services cannot be chosen here. */
export const moreToChoose = (count: number): Localized => ({
  en: `${formatNumber(count)} more: choose one in its menu on the canvas.`,
  zh: `另有 ${formatNumber(count)} 个，可在画布上用其右键菜单选择。`,
})
