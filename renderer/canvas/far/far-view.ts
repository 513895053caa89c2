import type { Box } from '../../../shared/views/positioned-view'
import { atLeisure } from '../../state/at-leisure'
import { boxAround } from '../box-around'
import { createAfterFrame } from './after-frame'
import type { FarScene } from './far-scene'
import { frameFor, holds, isSameFrame, type Sight, serves, wholeFrame } from './frames'
import { createPlate, type Frame, type Plate } from './plate'
import { changedAreas, grown, lineAreas, mostAreas, withoutCovered } from './scene-changes'
import { indexOf, type SceneIndex } from './scene-index'
import { paintScene, type SceneLook } from './scene-painting'

/** ms without a move after which a view rests. */
const restAfter = 90
/**
 * ms without anything to paint after which bitmaps behind the scenes give their memory back: to get it anew takes a frame,
 * and who edits needs it every few seconds.
 */
const spareAfter = 5000
/** ms without an edit after which the small bitmap of everything and the index follow: what is looked at comes first. */
const wholeAfter = 700
/**
 * ms of a frame that may go into painting: as long as there is no picture at all, while what is shown is wrong in places,
 * while the view or something in it moves, and at rest.
 */
const budget = { opening: 320, patching: 8, busy: 3, resting: 5 } as const

/** From as many things on that stand out, nobody looks where they all are. */
const manyIds = 300

const nothing: ReadonlySet<string> = new Set()

type Index = SceneIndex<FarScene['boxes'][number], FarScene['lines'][number]>

/** Things that are being moved and that nobody has mounted: they are shown shifted. */
export interface Carried {
  readonly ids: ReadonlySet<string>
  readonly dx: number
  readonly dy: number
}

/** Everything of a view that is not mounted, as bitmaps under what is. */
export interface FarView {
  show(scene: FarScene): void
  setLook(look: SceneLook): void
  /** Leaves out what others draw at places of its own. */
  setSkipped(ids: ReadonlySet<string>): void
  carry(carried: Carried | null): void
  move(sight: Sight): void
  /** Whatever is in sight is mounted: at rest nothing has to be painted under it. */
  setCovered(covered: boolean): void
  index(): Index | null
  sight(): Sight | null
  /** Hands out a small bitmap of everything, again whenever it has changed. @returns ends that. */
  onWhole(draw: (whole: Whole) => void): () => void
  /** Calls back whenever the view moves. @returns ends that. */
  onMove(follow: () => void): () => void
  remove(): void
}

/** A small bitmap of a whole view. */
export interface Whole {
  readonly frame: Frame
  readonly bitmap: HTMLCanvasElement
}

/** What a far view tells whoever mounts what it leaves out. */
export interface FarViewEvents {
  /** From now on the picture stands in for what is mounted, or no longer. */
  readonly standIn: (standsIn: boolean) => void
  /** The view has come to rest somewhere else. */
  readonly rest: () => void
}

export function createFarView(host: HTMLElement, events: FarViewEvents): FarView {
  const plates = { whole: createPlate(host), main: createPlate(host), strong: createPlate(host) }
  const { whole, main, strong } = plates
  let scene: FarScene | null = null
  let index: Index | null = null
  let look: SceneLook | null = null
  let sight: Sight | null = null
  let skipped: ReadonlySet<string> = nothing
  let carried: Carried | null = null
  let isMoving = false
  let isCovered = false
  let standsIn = false
  /** What is painted no longer says what is so. */
  const stale = { main: true, strong: true }
  /** Where the small bitmap of everything no longer does. */
  let outdated: readonly Box[] | 'all' = 'all'
  let isWholeDue = true
  let wholeDue: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<(whole: Whole) => void>()
  const followers = new Set<() => void>()
  /** The frame that shows an edit and its score, or another language, is not kept waiting for the picture: that follows. */
  const afterFrame = createAfterFrame()
  let callOffIndexing = (): void => undefined
  let frame = 0
  let resting: ReturnType<typeof setTimeout> | undefined
  let sparing: ReturnType<typeof setTimeout> | undefined

  const density = (): number => window.devicePixelRatio
  const isBusy = (): boolean => isMoving || skipped.size > 0 || carried !== null
  const emphasised = (): ReadonlySet<string> => {
    const { selected, lit } = look ?? { selected: nothing, lit: nothing }
    const also = carried?.ids ?? nothing
    return lit.size + also.size === 0 ? selected : new Set([...selected, ...lit, ...also])
  }
  const left = (): ReadonlySet<string> => (carried ? new Set([...skipped, ...carried.ids]) : skipped)

  const painting = (scale: number, only?: ReadonlySet<string>) =>
    function* (context: CanvasRenderingContext2D, area: Box): Generator<void, void, void> {
      if (!scene || !index || !look) return
      yield* paintScene(context, {
        scene,
        index,
        area,
        zoom: scale / density(),
        look,
        skip: only ? skipped : left(),
        ...(only ? { only } : {}),
      })
    }

  /** Begins what has to be painted next. @returns whether anything has. */
  const plan = (): boolean => {
    if (!scene || !sight || !look) return false
    const { bounds } = scene
    const now = sight
    const isFit = (each: Frame | null, has = bounds): boolean =>
      each !== null && serves(each, now, has, density(), isMoving)
    const wanted = frameFor(now, bounds, density())
    if (wanted && (stale.main || !isFit(main.shown())) && (stale.main || !isFit(main.underWay()))) {
      main.begin(wanted, painting(wanted.scale))
      stale.main = false
    }
    const ids = emphasised()
    const standing = extentOf(ids)
    const strongest = standing && frameFor(now, standing, density())
    if (!standing || !strongest) strong.clear()
    else if ((stale.strong || !isFit(strong.shown(), standing)) && !isFit(strong.underWay(), standing)) {
      strong.begin(strongest, painting(strongest.scale, ids))
      stale.strong = false
    }
    if (main.isPatching() || main.underWay() || strong.underWay() || whole.isPatching()) return true
    if (outdated.length > 0 && isWholeDue && !isBusy()) {
      const all = wholeFrame(bounds, density())
      if (outdated !== 'all' && whole.underWay() === null && isSameFrame(whole.shown(), all)) {
        whole.patch(outdated, painting(all.scale))
      } else whole.begin(all, painting(all.scale))
      outdated = []
    }
    return whole.isPatching() || whole.underWay() !== null
  }

  const tick = (): void => {
    frame = 0
    if (!plan()) {
      sparing ??= setTimeout(() => {
        for (const plate of Object.values(plates)) plate.spare()
      }, spareAfter)
      return
    }
    const calmly = isBusy() ? budget.busy : budget.resting
    const ms = main.isPatching() ? budget.patching : main.shown() ? calmly : budget.opening
    if (main.isPatching() || main.underWay()) {
      if (main.paint(ms)) revealWhole()
    } else if (strong.underWay()) {
      strong.paint(calmly)
      place()
    } else if (whole.paint(calmly)) tellWhole()
    wake()
  }
  const wake = (): void => {
    clearTimeout(sparing)
    sparing = undefined
    if (frame === 0) frame = requestAnimationFrame(tick)
  }
  const tellWhole = (): void => {
    const shown = whole.shown()
    if (shown) for (const draw of listeners) draw({ frame: shown, bitmap: whole.bitmap() })
  }
  const place = (): void => strong.shift(carried?.dx ?? 0, carried?.dy ?? 0)
  /** The small picture of everything stands in where the large one does not reach; it would shine through it. */
  const revealWhole = (): void => {
    const shown = main.shown()
    const isFilled = shown !== null && sight !== null && scene !== null && holds(shown, sight, scene.bounds)
    whole.setVisible((isMoving || !isCovered) && !isFilled)
  }
  const reveal = (): void => {
    for (const plate of [main, strong]) plate.setVisible(isMoving || !isCovered)
    revealWhole()
    // What is dragged is in nobody's picture.
    const next = isMoving && skipped.size === 0
    if (next === standsIn) return
    standsIn = next
    events.standIn(next)
  }
  /** Whoever takes hold of something first would wait for the index; an edit and its score come before it. */
  const indexLater = (): void => {
    callOffIndexing()
    const due = setTimeout(() => {
      callOffIndexing = atLeisure(() => index?.prepare())
    }, wholeAfter)
    callOffIndexing = () => clearTimeout(due)
  }
  /** The small picture waits until edits pause. */
  const postponeWhole = (): void => {
    isWholeDue = false
    clearTimeout(wholeDue)
    wholeDue = setTimeout(() => {
      isWholeDue = true
      wake()
    }, wholeAfter)
  }
  /** Paints areas anew where little has changed. */
  const repaint = (areas: readonly Box[] | null): void => {
    const shown = main.shown()
    const sum = areas === null || outdated === 'all' ? 'all' : withoutCovered([...outdated, ...areas])
    outdated = sum.length > mostAreas ? 'all' : sum
    if (areas === null || !shown || main.underWay()) stale.main = true
    else if (areas.length > 0) main.patch(areas, painting(shown.scale))
    wake()
  }
  const areasOf = (ids: Iterable<string>): Box[] =>
    [...ids].flatMap((id) => {
      const box = index?.box(id)
      const line = index?.line(id)
      return box ? [grown(box)] : line ? lineAreas(line) : []
    })

  /** The box round some things, wherever they are; round everything where they are many. */
  const extentOf = (ids: ReadonlySet<string>): Box | null =>
    ids.size > manyIds ? (scene?.bounds ?? null) : boxAround(areasOf(ids))

  return {
    show(next) {
      const before = scene
      if (before === next) return
      scene = next
      index = indexOf(next)
      indexLater()
      stale.strong = true
      if (before) {
        postponeWhole()
        afterFrame.add(() => repaint(changedAreas(before, next)))
      } else repaint(null)
    },
    setLook(next) {
      const before = look
      look = next
      const isSame = before?.language === next.language && before.palette === next.palette
      if (!isSame && before) afterFrame.add(() => repaint(null))
      else if (!isSame) repaint(null)
      if (!isSame || before.selected !== next.selected || before.lit !== next.lit) stale.strong = true
      for (const plate of [main, whole] satisfies Plate[]) plate.setFaded(next.lit.size > 0)
      wake()
    },
    setSkipped(ids) {
      const changes = [...ids, ...skipped].filter((id) => ids.has(id) !== skipped.has(id))
      if (changes.length === 0) return
      skipped = ids
      stale.strong = true
      wake()
      repaint(changes.length > 60 ? null : areasOf(changes))
    },
    carry(next) {
      const isOther = carried?.ids !== next?.ids
      carried = next
      place()
      if (!isOther) return
      stale.strong = true
      repaint(null)
    },
    move(next) {
      const before = sight
      sight = next
      for (const follow of followers) follow()
      revealWhole()
      if (before?.x === next.x && before.y === next.y && before.zoom === next.zoom) {
        wake()
        return
      }
      if (!isMoving) {
        isMoving = true
        reveal()
      }
      clearTimeout(resting)
      resting = setTimeout(() => {
        isMoving = false
        reveal()
        events.rest()
        wake()
      }, restAfter)
      wake()
    },
    setCovered(covered) {
      isCovered = covered
      reveal()
    },
    index: () => index,
    sight: () => sight,
    onWhole(draw) {
      listeners.add(draw)
      tellWhole()
      return () => listeners.delete(draw)
    },
    onMove(follow) {
      followers.add(follow)
      return () => followers.delete(follow)
    },
    remove() {
      cancelAnimationFrame(frame)
      afterFrame.stop()
      callOffIndexing()
      clearTimeout(resting)
      clearTimeout(sparing)
      clearTimeout(wholeDue)
      for (const plate of Object.values(plates)) plate.remove()
    },
  }
}
