import { deploymentId, type ElementId } from '../../../shared/base/ids'
import type { Localized } from '../../../shared/base/localized'
import { call } from '../../../shared/commands/define-command'
import pasteNodes, {
  type DeploymentFragment,
  deploymentFragmentSchema,
} from '../../../shared/commands/deployment/paste-nodes.command'
import deleteElements from '../../../shared/commands/elements/delete-elements.command'
import type { Deployment } from '../../../shared/model/deployment/deployment'
import { groupsAmong } from '../../../shared/model/group'
import { coursesAlong } from '../../../shared/views/lines/courses-along'
import { parseClip, readClipboard, writeClipboard } from '../../state/clipboard'
import { openDesign, run } from '../../state/edit'
import { select } from '../../state/selection'
import { notify, useStudio } from '../../state/studio-store'
import { stage } from '../stage'
import { scrollToElements } from '../viewport'
import { added, selected, selectedNode } from './deployment-actions'
import { useDeployment } from './deployment-state'
import { broughtAlong } from './landing'
import { openDeployment } from './open-deployment'

const texts = {
  cut: { en: 'Cut', zh: '剪切' },
  duplicate: { en: 'Duplicate', zh: '复制一份' },
  foreign: {
    en: 'The clipboard holds no deployment nodes. Copy some in the deployment view, then paste them here.',
    zh: '剪贴板中没有部署节点。请先在部署图中复制节点，再粘贴到这里。',
  },
  noNode: {
    en: 'Replicas stand on a node. Select the one that is to take them, then paste.',
    zh: '副本需要放在节点上。请先选中要放入的节点，再粘贴。',
  },
} as const

/**
 * The selected nodes with all that stands in them, and selected replicas.
 *
 * @param loose what becomes of replicas that are selected without their node
 */
function selectedFragment(
  loose: (deployment: Deployment) => Deployment = (deployment) => deployment,
): DeploymentFragment | null {
  const open = openDeployment()
  if (!open) return null
  const { design, view } = open
  const elements = new Set(selected(design))
  const along = broughtAlong(design, elements)
  const nodes = new Set(along.nodes.map(({ id }) => id))
  const deployments = along.deployments.map((each) => (nodes.has(each.node) ? each : loose(each)))
  if (nodes.size === 0 && deployments.length === 0) return null
  const corners = new Map(
    view.tiles.flatMap((tile) => (nodes.has(tile.node) ? [[tile.deployment, tile] as const] : [])),
  )
  const wires = view.wires.map(({ id, from, to }) => ({ id, source: from, target: to }))
  const cornerOf = (id: string) => corners.get(deploymentId(id))
  const lineCourses = coursesAlong(wires, design.lineCourses, cornerOf)
  const running = new Set<string>(deployments.map(({ service }) => service))
  const groups = groupsAmong(design, new Set([...nodes, ...deployments.map(({ id }) => id)]))
  return {
    deploymentNodes: [...along.nodes],
    deploymentPlacements: [...design.deploymentPlacements.values()].filter(({ id }) => nodes.has(id)),
    deployments,
    services: [...design.services.values()].filter(({ id }) => running.has(id)),
    ...(lineCourses.length > 0 && { lineCourses }),
    ...(groups.length > 0 && { groups }),
  }
}

/** Deletes what is selected, nodes with all that stands in them, and lines with their links. */
export function deleteSelection(label?: Localized): void {
  const design = openDesign()
  if (!design) return
  const elements = selected(design)
  const { selection } = useStudio.getState()
  const links = [...design.links.values()].map(({ id }) => id).filter((id) => selection.has(id))
  if (elements.length + links.length > 0) run(call(deleteElements, { services: [], links, elements }), label)
  stage()?.root.focus({ preventScroll: true })
}

/** Puts what is selected on the clipboard. @returns false where there was nothing to. */
export async function copySelection(): Promise<boolean> {
  const fragment = selectedFragment()
  return fragment !== null && writeClipboard(JSON.stringify(fragment))
}

export async function cutSelection(): Promise<void> {
  if (await copySelection()) deleteSelection(texts.cut)
}

/** Adds what the clipboard holds, in the selected node where that can hold it. Says so where it holds something else. */
export async function pasteFromClipboard(): Promise<void> {
  const text = await readClipboard()
  const design = openDesign()
  if (!design || text === null) return
  const fragment = parseClip(text, deploymentFragmentSchema)
  const into = selectedNode(design)
  if (!fragment) notify('info', texts.foreign)
  else if (into === null && fragment.deploymentNodes.length === 0) notify('info', texts.noNode)
  else paste(call(pasteNodes, { fragment, into }))
}

/** A copy of each selected node beside it, and one more replica where replicas are selected by themselves. */
export function duplicateSelection(): void {
  const fragment = selectedFragment((each) => ({ ...each, replicas: 1 }))
  if (fragment) paste(call(pasteNodes, { fragment }), texts.duplicate)
}

/** Runs the edit and shows what stands at the top of what it added. */
function paste(edit: ReturnType<typeof call>, label?: Localized): void {
  const applied = run(edit, label)
  if (!applied.ok) return
  const nodes = new Set(added(applied.value, 'deploymentNodes'))
  const design = openDesign()
  const tops = [...nodes].filter((id) => !nodes.has(design?.deploymentNodes.get(id)?.parent as ElementId))
  const shown = tops.length > 0 ? tops : added(applied.value, 'deployments')
  select(shown)
  scrollToElements(shown)
  useDeployment.setState({ focus: shown[0] ?? null })
}
