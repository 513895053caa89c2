import { describe, expect, it } from 'vitest'
import { createDeploymentScene } from '../../../../../renderer/canvas/deployment/deployment-scene'
import { indexOf } from '../../../../../renderer/canvas/far/scene-index'
import { deploymentView } from '../../../../../shared/views/deployment/deployment-view'
import { wideDeployment } from '../../../../support/large-views'

const design = wideDeployment(200)

describe('the far scene of a deployment', () => {
  it('has every place, replica and line, the same objects as long as they look the same', () => {
    const toScene = createDeploymentScene()
    const view = deploymentView(design)
    const first = toScene(design, view, new Map())
    expect([first.backs.length, first.boxes.length, first.lines.length]).toEqual([
      design.deploymentNodes.size,
      design.deployments.size,
      view.wires.length,
    ])
    const service = [...design.services.values()][3]
    if (!service) throw new Error('there are no services')
    const renamed = { ...design, services: new Map(design.services) }
    renamed.services.set(service.id, { ...service, name: 'Ledger' })
    const next = toScene(renamed, deploymentView(renamed), new Map())
    expect(next.backs.every((box, n) => box === first.backs[n])).toBe(true)
    expect(next.lines.every((line, n) => line === first.lines[n])).toBe(true)
    const changed = next.boxes.filter((box, n) => box !== first.boxes[n]).map(({ id }) => id)
    const replicas = [...design.deployments.values()].filter((each) => each.service === service.id)
    expect(changed.sort()).toEqual(replicas.map(({ id }): string => id).sort())
  })

  it('is reached at replicas before nodes, and at the innermost node on its ground', () => {
    const view = deploymentView(design)
    const index = indexOf(createDeploymentScene()(design, view, new Map()))
    const [tile] = view.tiles
    const host = view.nodes.find(({ node }) => node === tile?.node)
    if (!tile || !host) throw new Error('nothing is deployed')
    expect(index.at({ x: tile.x + 20, y: tile.y + 20 }, 2)?.id).toBe(tile.deployment)
    expect(index.at({ x: host.x + 10, y: host.y + 10 }, 2)?.id).toBe(host.node)
    expect([index.isBack(host.node), index.isBack(tile.deployment)]).toEqual([true, false])
  })
})
