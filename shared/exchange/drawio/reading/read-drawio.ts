import type { Localized } from '../../../base/localized'
import { ok, type Result } from '../../../base/result'
import { type ReadDiagram, refused } from '../../reading/read-diagram'
import { textRemarks } from '../../reading/text-remarks'
import { cellsOf } from './cells-of'
import { drawnPage } from './drawn-page'
import { readBoxes } from './read-boxes'
import { isClassPage, readClassPage } from './read-class-page'
import { isSequencePage, readSequencePage } from './read-sequence-page'
import { readXml, type XmlElement } from './read-xml'

/** Base64 of raw deflate as text; `null`: it is none, or too much comes of it. */
export type Inflate = (base64: string) => string | null

const notation = 'draw.io'

/** More than anybody draws of one sequence; each is held against the others. */
const mostShapes = 4000

const problems = {
  noModel: { en: 'there is no diagram in it.', zh: '其中没有图。' },
  packed: { en: 'the compressed page cannot be unpacked.', zh: '压缩的页面无法解开。' },
  long: {
    en: `a sequence with more than ${mostShapes} shapes and lines is not read.`,
    zh: `不读取超过 ${mostShapes} 个图形与连线的时序图。`,
  },
} as const satisfies Record<string, Localized>

/**
 * A page of draw.io, compressed or not. Its shapes decide what it is: lifelines with messages, classes with rows of
 * members, or boxes with lines between them, containers as groups, labels as text.
 *
 * @param text a file, of which the first page is read, a page, or a model by itself
 */
export function readDrawio(text: string, inflate: Inflate): Result<ReadDiagram> {
  const read = readXml(text)
  if (!read.ok) return refused(notation, read.error.line, read.error.detail)
  const page =
    read.value.name === 'mxfile' ? read.value.children.find(({ name }) => name === 'diagram') : read.value
  const model = page && modelOf(page, inflate)
  if (!model) return refused(notation, page?.line ?? null, problems.noModel)
  if (!model.ok) return model
  const cells = cellsOf(model.value.element)
  const remarks = textRemarks()
  const drawn = drawnPage(cells, model.value.isPacked)
  const isSequence = isSequencePage(drawn)
  if (isSequence && cells.length > mostShapes) return refused(notation, null, problems.long)
  const readPage = isSequence ? readSequencePage : isClassPage(drawn) ? readClassPage : readBoxes
  const diagram = readPage(drawn, remarks)
  return ok({ diagram, remarks: remarks.all() })
}

interface Model {
  readonly element: XmlElement
  readonly isPacked: boolean
}

function modelOf(page: XmlElement, inflate: Inflate): Result<Model> | null {
  const inside =
    page.name === 'mxGraphModel' ? page : page.children.find(({ name }) => name === 'mxGraphModel')
  if (inside) return ok({ element: inside, isPacked: false })
  if (page.text.trim() === '') return null
  const unpacked = unescaped(inflate(page.text.trim()))
  if (unpacked === null) return refused(notation, page.line, problems.packed)
  const read = readXml(unpacked)
  if (!read.ok) return refused(notation, page.line, read.error.detail)
  return read.value.name === 'mxGraphModel' ? ok({ element: read.value, isPacked: true }) : null
}

function unescaped(text: string | null): string | null {
  try {
    return text === null ? null : decodeURIComponent(text)
  } catch {
    return null
  }
}
