import fc from 'fast-check'
import { expect, it } from 'vitest'
import { evaluate } from '../../../../../electron/rules/engine'
import { layeredMermaid } from '../../../../../shared/exchange/mermaid/layered-mermaid'
import { designFromData, designToData } from '../../../../../shared/file/design-data'
import { profileSchema } from '../../../../../shared/model/profile'
import { marksArbitrary } from '../../../../support/marks-arbitrary'
import { largeDesign } from '../../../../support/random-design'
import { layeredSvg } from '../../../../support/view-svgs'

const options = { theme: 'light', language: 'en', title: 'Shop' } as const
const bare = largeDesign(6, 6)
const withMarks = (marks: object) => designFromData({ ...designToData(bare), ...marks })
const board = { view: 'layered' } as const
const place = { x: 40, y: 60, width: 160, height: 90 }

it('marks never change the score, and no Mermaid carries them', () => {
  const profile = profileSchema.parse({ peakRequestsPerSecond: 50 })
  const scoreOf = (design: typeof bare) => evaluate(design, profile)
  const [score, mermaid] = [scoreOf(bare), layeredMermaid(bare, { title: 'Shop', language: 'en' })]
  fc.assert(
    fc.property(marksArbitrary(fc.string({ unit: 'binary', maxLength: 20 }), []), (marks) => {
      const design = withMarks(marks)
      expect(scoreOf(design)).toEqual(score)
      expect(layeredMermaid(design, { title: 'Shop', language: 'en' })).toEqual(mermaid)
    }),
    { numRuns: 25 },
  )
})

it('lie behind and in front of the elements, as on the canvas', () => {
  const note = { kind: 'note', text: 'Ask ops', colour: 'pink', size: 'small' }
  const marks = [
    { id: 'm1', board, ...place, order: 3, content: note },
    { id: 'm2', board, ...place, order: -1, content: { ...note, text: 'Behind' } },
    { id: 'm3', board, ...place, order: 9, content: { kind: 'frame', name: 'Scope' } },
    { id: 'm4', board, ...place, order: 9, content: { kind: 'comment', text: 'Only talk', resolved: false } },
  ]
  const svg = layeredSvg(withMarks({ marks }), options)
  const service = svg.indexOf([...bare.services.values()][0]?.name ?? '')
  const [frame, behind, front] = ['>Scope<', '>Behind<', '>Ask ops<'].map((text) => svg.indexOf(text))
  expect([frame, behind, service, front]).toEqual(
    [frame, behind, service, front].sort((a, b) => (a ?? 0) - (b ?? 0)),
  )
  expect(frame).toBeGreaterThan(0)
  expect(svg).not.toContain('Only talk')
})

it('makes the picture as large as the marks need', () => {
  const far = { id: 'm1', board, ...place, x: 5000, order: 1, content: { kind: 'frame', name: 'Far' } }
  const widthOf = (svg: string): number => Number(/width="(\d+)"/.exec(svg)?.[1])
  expect(widthOf(layeredSvg(withMarks({ marks: [far] }), options))).toBeGreaterThan(5100)
  expect(widthOf(layeredSvg(bare, options))).toBeLessThan(5000)
})
