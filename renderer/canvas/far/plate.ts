import type { Box } from '../../../shared/views/positioned-view'
import { withoutCovered } from './scene-changes'
import './plate.css'

/** Which part of a view a bitmap shows, and with how many of its px to one of the view. */
export interface Frame {
  readonly area: Box
  readonly scale: number
}

type Work = (context: CanvasRenderingContext2D, area: Box) => Generator<void, void, void>

/**
 * A bitmap of a part of a view that lies in the view and moves with it. It is painted behind the scenes, a few
 * milliseconds in each frame, and shown once it is whole; the former one stands in for it, moved and scaled, until then.
 */
export interface Plate {
  /** What is shown; `null` as long as nothing is. */
  shown(): Frame | null
  /** What is being painted; `null` at rest. */
  underWay(): Frame | null
  /** Begins to paint a frame, instead of whatever is being painted. */
  begin(frame: Frame, work: Work): void
  /**
   * Some areas of what is shown have to be painted anew: the smallest first, one whole after the other.
   *
   * @param work paints what is there when it comes to it, also where other areas wait
   */
  patch(areas: readonly Box[], work: Work): void
  /** Whether areas wait for that. */
  isPatching(): boolean
  /** Goes on painting for at most so many ms. @returns whether what is shown has become whole by it. */
  paint(budget: number): boolean
  /** Shows nothing, and needs no memory. */
  clear(): void
  /** Gives the memory of the bitmap back that is painted behind the scenes, until something is painted again. */
  spare(): void
  /** Shifts what is shown, px of the view. */
  shift(dx: number, dy: number): void
  setVisible(visible: boolean): void
  setFaded(faded: boolean): void
  /** The bitmap that is shown. */
  readonly bitmap: () => HTMLCanvasElement
  remove(): void
}

/** px by which the sides of a bitmap grow: most frames that are painted one after the other then need the same memory. */
const sideStep = 128

/**
 * The longer a picture may be painted at a time, the more seldom it is looked at: after one step for each so many ms. What is
 * recorded until then takes memory, and memory that was not used before takes its time, too.
 */
const msToLook = 40

interface Sheet {
  readonly canvas: HTMLCanvasElement
  readonly context: CanvasRenderingContext2D | null
}

function sheet(host: HTMLElement): Sheet {
  const canvas = document.createElement('canvas')
  canvas.className = 'far-plate'
  canvas.setAttribute('aria-hidden', 'true')
  host.append(canvas)
  // Painted in memory: the time that it takes is then spent where it is measured.
  const made = { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) }
  empty(made)
  return made
}

/** A drawing is only recorded until somebody looks at it, and looking takes as long as some steps. */
const look = ({ context }: Sheet): void => {
  context?.getImageData(0, 0, 1, 1)
}

/** A canvas without px has no memory of its own, neither here nor where the window is put together. */
function empty({ canvas }: Sheet): void {
  canvas.hidden = true
  if (canvas.width + canvas.height > 0) [canvas.width, canvas.height] = [0, 0]
}

export function createPlate(host: HTMLElement): Plate {
  let [front, back] = [sheet(host), sheet(host)]
  let frame: Frame | null = null
  let job: { readonly frame: Frame; readonly steps: Generator<void, void, void> } | null = null
  /** Areas of what is shown that are wrong, and what paints them. */
  let wrong: readonly Box[] = []
  let mending: Work | null = null
  let isVisible = true

  const place = ({ canvas }: Sheet, { area, scale }: Frame, dx = 0, dy = 0): void => {
    canvas.style.transform = `translate(${area.x + dx}px, ${area.y + dy}px) scale(${1 / scale})`
  }
  const ready = ({ canvas, context }: Sheet, { area, scale }: Frame): void => {
    const [width, height] = [Math.ceil(area.width * scale), Math.ceil(area.height * scale)]
    const fits = (has: number, needs: number): boolean => has >= needs && has < needs + 2 * sideStep
    if (fits(canvas.width, width) && fits(canvas.height, height)) {
      context?.setTransform(1, 0, 0, 1, 0, 0)
      context?.clearRect(0, 0, canvas.width, canvas.height)
    } else {
      // Memory that was not used before is slow.
      canvas.width = Math.ceil(width / sideStep) * sideStep
      canvas.height = Math.ceil(height / sideStep) * sideStep
    }
    context?.setTransform(scale, 0, 0, scale, -area.x * scale, -area.y * scale)
  }
  const turn = (): void => {
    ;[front, back] = [back, front]
    front.canvas.hidden = !isVisible
    back.canvas.hidden = true
  }
  const patchOne = (area: Box): void => {
    const { context } = front
    if (!context || !mending) return
    context.save()
    context.beginPath()
    context.rect(area.x, area.y, area.width, area.height)
    context.clip()
    context.clearRect(area.x, area.y, area.width, area.height)
    const steps = mending(context, area)
    while (steps.next().done !== true);
    context.restore()
    look(front)
  }
  return {
    shown: () => frame,
    underWay: () => job?.frame ?? null,
    begin(next, work) {
      const { context } = back
      if (!context || next.area.width <= 0 || next.area.height <= 0) return
      ready(back, next)
      place(back, next)
      job = { frame: next, steps: work(context, next.area) }
    },
    patch(areas, work) {
      if (!frame) return
      wrong = withoutCovered([...wrong, ...areas])
      mending = work
    },
    isPatching: () => wrong.length > 0,
    paint(budget) {
      const until = performance.now() + budget
      for (let next = wrong[0]; next && performance.now() < until; next = wrong[0]) {
        wrong = wrong.slice(1)
        patchOne(next)
        if (wrong.length === 0 && !job) return true
      }
      if (wrong.length > 0 || !job) return false
      let unseen = 0
      while (performance.now() < until) {
        const { done } = job.steps.next()
        unseen += 1
        if (unseen > budget / msToLook || done === true) {
          look(back)
          unseen = 0
        }
        if (done !== true) continue
        frame = job.frame
        job = null
        turn()
        return true
      }
      return false
    },
    clear() {
      job = null
      wrong = []
      frame = null
      for (const each of [front, back]) empty(each)
    },
    spare() {
      if (!job) empty(back)
    },
    shift(dx, dy) {
      if (frame) place(front, frame, dx, dy)
    },
    setVisible(visible) {
      isVisible = visible
      front.canvas.hidden = !visible || frame === null
    },
    setFaded(faded) {
      for (const { canvas } of [front, back]) canvas.classList.toggle('far-plate-faded', faded)
    },
    bitmap: () => front.canvas,
    remove() {
      job = null
      wrong = []
      for (const { canvas } of [front, back]) canvas.remove()
    },
  }
}
