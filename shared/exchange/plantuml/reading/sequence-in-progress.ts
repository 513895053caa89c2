import type { DiagramBox, DiagramParticipant, SequenceLine } from '../../reading/diagram'
import type { TextRemarks } from '../../reading/text-remarks'
import type { SequenceArrow } from './sequence-arrow'
import { shownLabel } from './shown-label'

/** A sequence diagram while it is being read. */
export class SequenceInProgress {
  readonly participants = new Map<string, DiagramParticipant>()
  readonly lines: SequenceLine[] = []
  readonly boxes: (DiagramBox & { readonly participants: string[] })[] = []
  title = ''
  #box: string[] | null = null
  /** Participants that the next message creates. */
  readonly #born = new Set<string>()
  /** Who works, and for whom, the innermost last. */
  readonly #working: { readonly id: string; readonly caller: string }[] = []
  #depth = 0
  /** The last message: its place among the lines and its ends. */
  #last: { readonly at: number; readonly from: string; readonly to: string } | null = null

  readonly #remarks: TextRemarks

  constructor(remarks: TextRemarks) {
    this.#remarks = remarks
  }

  participant(written: string): string {
    const found = /^"([^"]*)"(?:\s+as\s+(\S+))?$/.exec(written)
    const id = found?.[2] ?? found?.[1] ?? written
    if (!this.participants.has(id)) this.declare(id, shownLabel(found?.[1] ?? written), 'participant')
    return id
  }

  declare(id: string, name: string, type: string): void {
    if (!this.participants.has(id)) this.#box?.push(id)
    this.participants.set(id, { id, name, type })
  }

  creates(id: string): void {
    this.#born.add(id)
  }

  openBox(title: string, fill: string, line: number): void {
    this.#box = []
    this.boxes.push({ title, fill, participants: this.#box, line })
  }

  closeBox(): boolean {
    const isOpen = this.#box !== null
    this.#box = null
    return isOpen
  }

  message({ from: first, to: second, arrow, text, marks }: SequenceArrow, line: number): void {
    if (first === '' || second === '') {
      const inside = first || second
      if (inside !== '') this.participant(inside)
      this.#remarks.say(
        {
          en: 'A message from or to the outside has no lifeline at that end and was left out.',
          zh: '来自外部或发往外部的消息有一端没有生命线，已略去。',
        },
        line,
      )
      return
    }
    const [from, to] = [this.participant(first), this.participant(second)]
    this.#last = { at: this.lines.length, from, to }
    const creates = this.#born.delete(to) || marks.includes('**')
    this.lines.push({
      type: 'message',
      from,
      to,
      text,
      arrow,
      creates,
      destroys: marks.includes('!!'),
      line,
    })
    // `--++` ends the work of the sender, then begins that of the receiver.
    if (marks.includes('--')) this.deactivate(from)
    if (marks.includes('++')) this.activate(to)
  }

  activate(id: string): void {
    this.lines.push({ type: 'activate', participant: id })
    this.#working.push({ id, caller: this.#last?.to === id ? this.#last.from : id })
  }

  deactivate(id: string): void {
    this.lines.push({ type: 'deactivate', participant: id })
    const at = this.#working.findLastIndex((each) => each.id === id)
    if (at >= 0) this.#working.splice(at, 1)
  }

  returns(text: string, line: number): void {
    const work = this.#working.at(-1)
    if (work) {
      const { id: from, caller: to } = work
      this.lines.push({
        type: 'message',
        from,
        to,
        text,
        arrow: 'DOTTED',
        creates: false,
        destroys: false,
        line,
      })
      this.deactivate(from)
    } else
      this.#remarks.say(
        {
          en: 'Nobody is at work here who could return anything; the return was left out.',
          zh: '此处没有处于激活状态的参与者可以返回，该返回已略去。',
        },
        line,
      )
  }

  /** The end of a lifeline belongs to the message before it. */
  destroy(id: string, line: number): void {
    const message = this.#last && this.lines[this.#last.at]
    if (this.#last && message?.type === 'message' && (message.to === id || message.from === id))
      this.lines[this.#last.at] = { ...message, destroys: true }
    else
      this.#remarks.say(
        {
          en: `No message ends “${id}” here; its end was left out.`,
          zh: `此处没有消息结束“${id}”，其结束已略去。`,
        },
        line,
      )
  }

  note(place: 'left' | 'right' | 'over', about: string, text: string, line: number): void {
    const named = about
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== '')
      .map((each) => this.participant(each))
    const beside = place === 'left' ? this.#last?.from : this.#last?.to
    const over = place === 'over' ? this.#outermost() : [beside]
    const [from = '', to = from] = named.length > 0 ? [named[0], named.at(-1)] : over
    if (from === '')
      this.#remarks.say(
        { en: 'A note stands at no lifeline and was left out.', zh: '注释不在任何生命线旁，已略去。' },
        line,
      )
    else this.lines.push({ type: 'note', place, from, to, text: shownLabel(text), line })
  }

  #outermost(): (string | undefined)[] {
    const all = [...this.participants.keys()]
    return [all[0], all.at(-1)]
  }

  begin(word: string, text: string, color: string, line: number): void {
    this.#depth += 1
    const isArea = word === 'group' || word === 'partition'
    const said = shownLabel(text)
    this.lines.push(
      isArea
        ? { type: 'begin', word: 'rect', text: color, guard: said.replace(/\s*\[(.*)\]$/, ' $1'), line }
        : { type: 'begin', word: word === 'par2' ? 'par' : word, text: said, line },
    )
  }

  divide(text: string, line: number): boolean {
    if (this.#depth > 0) this.lines.push({ type: 'divide', text: shownLabel(text), line })
    return this.#depth > 0
  }

  end(): boolean {
    if (this.#depth === 0) return false
    this.#depth -= 1
    this.lines.push({ type: 'end' })
    return true
  }

  close(): void {
    while (this.end()) this.closeBox()
  }
}
