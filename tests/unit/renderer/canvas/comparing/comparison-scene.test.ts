import { expect, it } from 'vitest'
import { comparisonScene, drawnPicture } from '../../../../../renderer/canvas/comparing/comparison-scene'
import { indexOf } from '../../../../../renderer/canvas/far/scene-index'
import { differenceMarks, type Side } from '../../../../../shared/exchange/comparison/difference-marks'
import { viewPicture } from '../../../../../shared/exchange/view-text'
import { compareDesigns } from '../../../../../shared/scenario/compare-designs'
import type { Drawing } from '../../../../../shared/shapes/drawing'
import { design } from '../../../../support/design'

const viewed = { view: 'layered', interaction: null } as const
const a: Side = { design: design({ api: 'fastapi', db: 'postgresql' }, { 'api -> db': {} }), viewed }
const b: Side = { design: design({ api: 'fastapi' }), viewed }

function sceneOf(side: 'inA' | 'inB') {
  const { design: of } = side === 'inA' ? a : b
  const picture = viewPicture(of, viewed, { language: 'en' })
  if (!picture.ok) throw new Error(picture.error.en)
  const marks = differenceMarks(a, b, compareDesigns(a.design, b.design), 'en')[side]
  return { scene: comparisonScene(drawnPicture(picture.value), marks), marks, picture: picture.value }
}
const far = { language: 'en', selected: false, lit: false, isFar: false } as const
const strokesOf = (drawing: Drawing): unknown[] =>
  drawing.flatMap((each) =>
    each.kind === 'group' ? strokesOf(each.children) : 'stroke' in each ? [each.stroke] : [],
  )

it('has every part of the picture once, in its order, and the marks above: lines, then boxes', () => {
  const { scene, picture, marks } = sceneOf('inA')
  const drawn = scene.backs.map((back) => scene.drawBox(back, far))
  expect(drawn.flatMap((each) => each.map((group) => group.kind === 'group' && group.children))).toEqual(
    picture.parts.map(({ draw }) => draw()),
  )
  expect([...scene.keys.values()].sort()).toEqual(marks.map(({ key }) => key).sort())
  expect([scene.lines.length, scene.boxes.length]).toEqual([1, 1])
})

it('draws each part once, whatever is marked over it, and finds the images however deep they lie', () => {
  const { picture, marks } = sceneOf('inA')
  const image: Drawing[number] = {
    kind: 'image',
    x: 0,
    y: 0,
    width: 8,
    height: 8,
    address: 'data:image/png,a',
  }
  let draws = 0
  const drawn = drawnPicture({
    ...picture,
    parts: picture.parts.map(({ box, draw }) => ({
      box,
      draw: () => {
        draws += 1
        return [...draw(), { kind: 'group', x: 0, y: 0, children: [image] }]
      },
    })),
  })
  for (const shown of [marks, []]) {
    const scene = comparisonScene(drawn, shown)
    for (const back of scene.backs) scene.drawBox(back, far)
  }
  expect([draws, ...drawn.images]).toEqual([picture.parts.length, image.address])
})

it('is reached where something is marked, and nowhere else', () => {
  const { scene } = sceneOf('inA')
  const index = indexOf(scene)
  const [box, line] = [scene.boxes[0], scene.lines[0]]
  const [start, next] = line?.points ?? []
  if (!box || !start || !next) throw new Error('nothing is marked')
  const keyAt = (x: number, y: number) => scene.keys.get(index.at({ x, y }, 7)?.id ?? '')
  expect(keyAt(box.x + box.width / 2, box.y + box.height / 2)).toMatch(/services.*db/)
  expect(keyAt((start.x + next.x) / 2 + 5, (start.y + next.y) / 2)).toMatch(/links.*api\.db/)
  expect(keyAt(box.x + box.width + 300, box.y + 300)).toBeUndefined()
})

it('shows ghosts where the picture itself ends, and a glow round what is chosen alone', () => {
  const { scene, picture } = sceneOf('inB')
  const [ghost] = scene.boxes
  if (!ghost) throw new Error('no ghost')
  const { bounds } = scene
  expect(bounds.y + bounds.height).toBeGreaterThanOrEqual(ghost.y + ghost.height)
  expect(bounds.x).toBeLessThanOrEqual(picture.bounds.x)
  expect(strokesOf(scene.drawBox(ghost, far))).not.toContain('accent')
  expect(strokesOf(scene.drawBox(ghost, { ...far, selected: true }))).toContain('accent')
})
