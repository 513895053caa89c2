interface ServiceWords {
  readonly id: string
  readonly name: string
  readonly technology: string
  readonly layer: string
  /** px in its lane. */
  readonly at: readonly [x: number, y: number]
}

interface LinkWords {
  readonly from: string
  readonly to: string
  readonly kind: string
  readonly sync: boolean
}

interface WorkspaceWords {
  readonly name: string
  readonly services: readonly ServiceWords[]
  readonly links: readonly LinkWords[]
  /** Sequences as they stand in a file; absent: none. */
  readonly interactions?: readonly object[]
}

/** The text of a workspace file, written by hand: what the studio's own writer makes of it is for the tests to see. */
export const workspaceText = ({ name, services, links, interactions }: WorkspaceWords): string =>
  `${JSON.stringify(
    {
      format: 'pentarch',
      schemaVersion: 1,
      name,
      profile: {},
      scenarios: [
        {
          id: 'scenario1',
          name: 'Drawing',
          design: {
            services: services.map(({ at: _, ...service }) => ({ ...service, replicas: 1, settings: {} })),
            links: links.map(({ from, to, kind, sync }) => ({
              id: `${from}-${to}`,
              source: from,
              target: to,
              kind,
              sync,
              label: '',
              settings: {},
            })),
            placements: services.map(({ id, at: [x, y] }) => ({ id, x, y })),
            ...(interactions ? { interactions } : {}),
          },
        },
      ],
    },
    null,
    2,
  )}\n`

/** Four services in four lanes, small enough to be seen whole at 100 %. */
export const shop: WorkspaceWords = {
  name: 'Shop',
  services: [
    { id: 's1', name: 'Storefront', technology: 'web-client', layer: 'client', at: [160, 16] },
    { id: 's2', name: 'Orders', technology: 'fastapi', layer: 'api', at: [160, 16] },
    { id: 's3', name: 'Stock', technology: 'fastapi', layer: 'api', at: [432, 16] },
    { id: 's4', name: 'Orders DB', technology: 'postgresql', layer: 'data', at: [160, 16] },
  ],
  links: [
    { from: 's1', to: 's2', kind: 'call', sync: true },
    { from: 's2', to: 's3', kind: 'call', sync: true },
    { from: 's2', to: 's4', kind: 'write', sync: true },
  ],
}
