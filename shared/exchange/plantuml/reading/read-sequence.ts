import type { Localized } from '../../../base/localized'
import type { SequenceDiagram } from '../../reading/diagram'
import type { TextRemarks } from '../../reading/text-remarks'
import { takeCommon, takeTitle } from './common-statements'
import { readParticipant } from './participant-line'
import { readArrow } from './sequence-arrow'
import { SequenceInProgress } from './sequence-in-progress'
import { shownLabel } from './shown-label'
import type { Statement, StatementCursor } from './statements'

const spacing: Localized = {
  en: 'Dividers, delays and spaces between messages',
  zh: '消息之间的分隔、延迟与间距',
}
const orders: Localized = { en: 'Orders, marks and colours of participants', zh: '参与者的次序、标记与颜色' }
const numbers: Localized = { en: 'Formats, stops and resumptions of numbers', zh: '编号的格式、停止与恢复' }

const fragment =
  /^(?<word>alt|opt|loop|par2?|break|critical|group|partition)(?=\s|$)\s*(?:#\w+\s+)?(?<text>.*)$/
const box = /^box(?:\s+"(?<quoted>[^"]*)"|\s+(?<plain>[^#]+?))?\s*(?<color>#\S+)?$/
const note =
  /^\/?\s*[hr]?note\s+(?:(?<side>left|right)(?:\s+of)?|(?<over>over|across))\s*(?<about>[^:#]*?)\s*(?:#\w+)?\s*(?::\s*(?<text>.*))?$/i
const reference = /^ref\s+over\s+(?<about>[^:#]+?)\s*(?::\s*(?<text>.*))?$/i

/** A sequence diagram: participants of all kinds, messages, activations, fragments, notes and boxes. */
export function readSequence(cursor: StatementCursor, remarks: TextRemarks): SequenceDiagram {
  const reading = new SequenceInProgress(remarks)
  for (let statement = cursor.next(); statement; statement = cursor.next()) {
    const title = takeTitle(statement, cursor)
    if (title !== null) reading.title = shownLabel(title).replace(/\n/g, ' ')
    else if (
      !takeCommon(statement, cursor, remarks) &&
      !takeLine(statement, cursor, reading, remarks) &&
      !takeMessage(statement, reading)
    )
      remarks.unknown(statement.text, statement.line)
  }
  reading.close()
  const { title, participants, boxes, lines } = reading
  return {
    kind: 'sequence',
    title,
    participants: [...participants.values()],
    boxes,
    lines: [...lines],
  }
}

function takeMessage({ text, line }: Statement, reading: SequenceInProgress): boolean {
  const arrow = readArrow(text)
  if (arrow) reading.message(arrow, line)
  return arrow !== null
}

/** What is no message. @returns whether the statement was taken. */
function takeLine(
  { text, line }: Statement,
  cursor: StatementCursor,
  reading: SequenceInProgress,
  remarks: TextRemarks,
): boolean {
  if (/^(?:==.*==|\.\.\.(?:.*\.\.\.)?|\|\|\d*\|{0,2}\|?)$/.test(text)) {
    remarks.leftOut(spacing, line)
    return true
  }
  const work = /^(activate|deactivate|destroy)\s+("[^"]*"|[^\s#]+)(?:\s+#\S+)?$/.exec(text)
  if (work?.[2] !== undefined) {
    const id = reading.participant(work[2])
    if (work[1] === 'destroy') reading.destroy(id, line)
    else if (work[1] === 'activate') reading.activate(id)
    else reading.deactivate(id)
    return true
  }
  const returned = /^return(?:\s+(.*))?$/.exec(text)
  if (returned) {
    reading.returns(shownLabel(returned[1] ?? ''), line)
    return true
  }
  const declared = readParticipant(text, () => cursor.until(/^\]$/)?.join('\n') ?? '')
  if (declared) {
    const { id, name, type, creates, saysMore } = declared
    // `create X` brings to life what was declared before.
    if (!creates || !reading.participants.has(id)) reading.declare(id, name, type)
    if (creates) reading.creates(id)
    if (saysMore) remarks.leftOut(orders, line)
    return true
  }
  return takeFrame({ text, line }, reading) || takeNote({ text, line }, cursor, reading, remarks)
}

function takeFrame({ text, line }: Statement, reading: SequenceInProgress): boolean {
  if (/^end\s?box$/.test(text)) return reading.closeBox()
  const framed = box.exec(text)?.groups
  if (framed) {
    reading.openBox(shownLabel(framed.quoted ?? framed.plain ?? ''), framed.color ?? '', line)
    return true
  }
  if (/^end(?:\s+(?:alt|opt|loop|par|break|critical|group))?$/.test(text)) return reading.end()
  const begun = fragment.exec(text)?.groups
  if (begun?.word !== undefined) {
    const color = /^\w+\s+(#\w+)/.exec(text)?.[1] ?? ''
    const said = (begun.text ?? '').startsWith('#') ? '' : (begun.text ?? '')
    reading.begin(begun.word, said, color, line)
    return true
  }
  const divided = /^(?:else|also)(?:\s+(?:#\w+\s*)?(.*))?$/.exec(text)
  return divided !== null && reading.divide(divided[1] ?? '', line)
}

function takeNote(
  { text, line }: Statement,
  cursor: StatementCursor,
  reading: SequenceInProgress,
  remarks: TextRemarks,
): boolean {
  const noted = note.exec(text)?.groups
  if (noted) {
    const place = noted.side?.toLowerCase() === 'left' ? 'left' : noted.side ? 'right' : 'over'
    const said = noted.text ?? cursor.until(/^end\s?[hr]?note$/i)?.join('\n') ?? ''
    reading.note(place, noted.about ?? '', said, line)
    return true
  }
  const referred = reference.exec(text)?.groups
  if (referred) {
    const said = referred.text ?? cursor.until(/^end\s+ref$/i)?.join('\n') ?? ''
    reading.note('over', referred.about ?? '', said, line)
    remarks.say(
      {
        en: 'A reference to another diagram became a note.',
        zh: '对其他图的引用已改为注释。',
      },
      line,
    )
    return true
  }
  const counted = /^autonumber(?:\s+(\d+)(?:\s+(\d+))?)?(.*)$/.exec(text)
  if (!counted) return false
  if ((counted[3] ?? '').trim() !== '') remarks.leftOut(numbers, line)
  if (!/stop|resume/.test(counted[3] ?? ''))
    reading.lines.push({ type: 'numbering', start: Number(counted[1] ?? 1), step: Number(counted[2] ?? 1) })
  return true
}
