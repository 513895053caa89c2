import type { Locale } from '../../base/localized'
import { type DeploymentNode, deploymentNodeKindNames } from '../../model/deployment/deployment-node'
import type { Design } from '../../model/design'
import { inIdOrder } from '../../views/id-order'
import { caselessIdentifier } from '../identifier'
import { oneLine } from '../label-text'
import { uniqueTexts } from '../unique-texts'
import { braces, statement } from './structurizr-text'

/** The deployment of a design as one environment; nothing where none is drawn. */
export function deploymentStatements(design: Design, language: Locale): string[] {
  const nodes = inIdOrder(design.deploymentNodes.values())
  const deployments = inIdOrder(design.deployments.values())
  const unique = uniqueTexts()
  const nodeLines = ({ id, kind, name, parent }: DeploymentNode): string[] => {
    const word = deploymentNodeKindNames[kind][language]
    const called = unique(parent ?? '', oneLine(name) || word)
    return braces(statement(`${caselessIdentifier('d', id)} = deploymentNode`, called, '', word), [
      ...deployments.flatMap((each) => {
        if (each.node !== id || !design.services.has(each.service)) return []
        const head = `${caselessIdentifier('x', each.id)} = containerInstance ${caselessIdentifier('n', each.service)}`
        return braces(head, each.replicas > 1 ? braces('properties', [`"replicas" "${each.replicas}"`]) : [])
      }),
      ...nodes.filter((inner) => inner.parent === id).flatMap(nodeLines),
    ])
  }
  const outer = nodes.filter(({ parent }) => parent === null).flatMap(nodeLines)
  return outer.length === 0 ? [] : braces('deploymentEnvironment "Deployment"', outer)
}
