import type { CanvasDriver } from '../../renderer/canvas/driver'
import { layeredDriver } from '../../renderer/canvas/layered/layered-driver'
import { enterStage, type Stage } from '../../renderer/canvas/stage'
import { defaultSettings, noDocument, useStudio } from '../../renderer/state/studio-store'
import { scenarioId } from '../../shared/base/ids'
import type { PageBridge } from '../../shared/ipc/bridge'
import type { MutableDesign } from '../../shared/model/design'
import type { Profile } from '../../shared/model/profile'
import type { AuditInfo } from '../../shared/report/report'

/** What the window asked of the main process, in order. */
export type Asked = { readonly name: string; readonly args: unknown }[]

interface WindowWords {
  readonly audits?: readonly AuditInfo[]
  readonly profile?: Profile
  /** What the main process answers, by channel; `null` where it is not said. */
  readonly answers?: Readonly<Record<string, unknown>>
}

/** A canvas that moves nowhere, so that a view answers to the window without being drawn. */
function standOnStage(driver: CanvasDriver): void {
  const still = { x: 0, y: 0, zoom: 1 }
  const flow: Stage['flow'] = {
    getViewport: () => still,
    setViewport: () => Promise.resolve(true),
    setCenter: () => Promise.resolve(true),
    zoomIn: () => Promise.resolve(true),
    zoomOut: () => Promise.resolve(true),
    zoomTo: () => Promise.resolve(true),
    screenToFlowPosition: (point) => point,
    flowToScreenPosition: (point) => point,
  }
  enterStage({ flow, root: document.body, driver })
}

/** What a main process that agrees with everything answers where a test does not say it. */
const agreed = (name: string, args: unknown): unknown =>
  name === 'settings:change' ? Object.assign({}, useStudio.getState().settings, args) : null

/** Opens a design in the store of a fresh window, over a main process that agrees with everything. */
export function openInWindow(
  design: MutableDesign,
  { audits = [], profile = {}, answers = {} }: WindowWords = {},
): Asked {
  const asked: Asked = []
  const bridge = {
    invoke: (name: string, args: unknown) => {
      asked.push({ name, args })
      return Promise.resolve({ ok: true, value: answers[name] ?? agreed(name, args) })
    },
    on: () => () => undefined,
  } satisfies { readonly [K in keyof PageBridge]: unknown }
  Object.assign(window, { studio: bridge })
  const id = scenarioId('a')
  useStudio.setState({
    ...noDocument,
    start: {
      version: '0.1.0',
      settings: defaultSettings,
      recents: [],
      samples: [],
      resuming: false,
    },
    rules: { audits, rules: '1.0' },
    settings: defaultSettings,
    notices: [],
    screen: 'design',
    document: {
      workspace: {
        name: 'Order platform',
        profile,
        scenarios: new Map([[id, { head: { id, name: 'A', position: 1 }, design }]]),
      },
      path: null,
      savedRevision: 0,
    },
    scenario: id,
  })
  standOnStage(layeredDriver)
  return asked
}
