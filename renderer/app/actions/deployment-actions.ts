import {
  deploymentNodeKindNames,
  deploymentNodeKinds,
} from '../../../shared/model/deployment/deployment-node'
import { addDeploymentNode, placeAllRest, proposeDeployment } from '../../canvas'
import { openDesignIn } from '../../state/open-design'
import type { StudioState } from '../../state/studio-store'
import { type Action, onDesign } from './action'

const onDeployment = (state: StudioState): boolean => onDesign(state) && state.view === 'deployment'
const hasNodes = (state: StudioState): boolean =>
  onDeployment(state) && (openDesignIn(state)?.deploymentNodes.size ?? 0) > 0

/** What only the deployment view can do. */
export const deploymentActions: readonly Action[] = [
  ...deploymentNodeKinds.map((kind): Action => {
    const { en, zh } = deploymentNodeKindNames[kind]
    return {
      id: `deployment.add-${kind}`,
      label: { en: `Add ${en.toLowerCase()}`, zh: `添加${zh}` },
      icon: 'plus',
      enabled: onDeployment,
      run: () => addDeploymentNode(kind),
    }
  }),
  {
    id: 'deployment.propose',
    label: { en: 'Propose a deployment', zh: '生成部署方案' },
    icon: 'layers',
    enabled: (state) => onDeployment(state) && !hasNodes(state),
    run: proposeDeployment,
  },
  {
    id: 'deployment.place-rest',
    label: { en: 'Place every service', zh: '部署全部服务' },
    icon: 'layers',
    enabled: hasNodes,
    run: placeAllRest,
  },
]
