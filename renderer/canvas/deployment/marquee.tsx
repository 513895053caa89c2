import { ViewportPortal } from 'reactflow'
import { useDeployment } from './deployment-state'

/** The box that is being drawn on the ground of a node; on the free ground, React Flow draws one alike. */
export function Marquee() {
  const marquee = useDeployment((state) => state.marquee)
  if (!marquee) return null
  const { x, y, width, height } = marquee
  return (
    <ViewportPortal>
      <div className="deployment-marquee" style={{ transform: `translate(${x}px, ${y}px)`, width, height }} />
    </ViewportPortal>
  )
}
