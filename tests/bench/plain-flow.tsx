import { createRoot } from 'react-dom/client'
import { type Edge, type Node, ReactFlow } from 'reactflow'
import 'reactflow/dist/style.css'

/** A page with nothing but React Flow and its own nodes: what large designs are measured against. */
const count = Number(new URLSearchParams(location.search).get('nodes'))
const columns = Math.ceil(Math.sqrt(count / 2))

const nodes = Array.from(
  { length: count },
  (_, n): Node => ({
    id: `${n}`,
    position: { x: (n % columns) * 250, y: Math.floor(n / columns) * 110 },
    data: { label: `Service ${n}` },
  }),
)
const edges = nodes.flatMap(({ id }, n): Edge[] =>
  (n % 2 === 0 ? [n + 1, n + 7] : [n + 7])
    .filter((to) => to < count)
    .map((to) => ({ id: `${id}-${to}`, source: id, target: `${to}` })),
)

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <div style={{ width: '100vw', height: '100vh' }}>
      <ReactFlow defaultNodes={nodes} defaultEdges={edges} fitView minZoom={0.01} panOnScroll />
    </div>,
  )
}
