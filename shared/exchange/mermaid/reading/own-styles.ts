import { deploymentNodeKinds } from '../../../model/deployment/deployment-node'
import { layers } from '../../../model/layer'

const names: ReadonlySet<string> = new Set([
  ...layers.map((layer) => `in_${layer}`),
  ...deploymentNodeKinds,
  'library',
  // Mermaid's own: of every class, and of what can be clicked.
  'default',
  'clickable',
])

/** Whether a class of style is one that an export or Mermaid itself gives, by its name. */
export const isOwnStyle = (name: string): boolean => names.has(name)
